import type { Sign } from '../../sign.ts';
import { dates, list } from './pack.ts';

const languages = ['it'] as const;

/** Labels and phrases around articles in Italian. */
export const IT_SIGNS: readonly Sign[] = [
  {
    id: 'donation/words-it',
    why: 'Pleas for money in Italian.',
    languages,
    always: list(`
      sostieni il giornalismo indipendente … | sostieni il nostro giornale … | dona il tuo 5x1000 … |
      dona il 5x1000 …
    `),
    labels: list(`
      offrimi un caffe … | fai una donazione | fai una donazione … | dona | dona ora | dona adesso |
      donazioni | donazione | sostienici | sostienici … | sostieni … | sostenitori | diventa socio … |
      diventa sostenitore … | diventa sostenitrice … | diventa membro … | contribuisci | aiutaci |
      aiutaci a … | 5x1000 | 5 per mille | sostieni il nostro lavoro … | sostienici con … | sostienici su …
    `),
    phrases: list(`
      donazione | donazioni | sostienici | sostieni il | sostenere il nostro | il tuo contributo |
      il tuo sostegno | diventa sostenitore | offrimi un caffe | 5x1000 | tuo 5 per mille
    `),
    removes: ['Fai una donazione', 'Sostieni il nostro lavoro con un piccolo contributo.'],
    keeps: [
      'La donazione del vecchio farmacista permise di rifare il tetto, e in paese nessuno volle dire quanto avesse dato.',
    ],
  },
  {
    id: 'comment-form/it',
    why: 'Labels of fields and buttons of a form in Italian.',
    languages,
    always: list(`
      invia commento | invia il commento | pubblica commento | pubblica il commento |
      salva il mio nome, email … | do il mio consenso affinche … | avvertimi via email in caso … |
      avvertimi via e-mail in caso …
    `),
    labels: list(`
      nome | cognome | nome e cognome | il tuo nome | email | indirizzo email | indirizzo e-mail |
      indirizzo email … | e-mail … | la tua email … | sito web | sito internet | sito | telefono | oggetto |
      messaggio | il tuo messaggio | il tuo commento | commento | lascia un commento … |
      lascia una risposta … | annulla risposta | annulla | invia | obbligatorio | campi obbligatori … |
      campo obbligatorio … | paese | citta | cap | provincia | azienda | cerca … |
      devi effettuare il login per … | devi essere connesso per … | devi essere loggato per …
    `),
    phrases: list(`
      non sara pubblicato | campi obbligatori | campo obbligatorio | in questo browser |
      prossima volta che commento | akismet per | per inviare un commento | per pubblicare un commento |
      dati derivati dai commenti
    `),
    removes: ['Lascia un commento Annulla risposta', 'Nome *'],
    keeps: [
      'Diede il suo nome e quello della sua città; l’oggetto della lettera era lo stato del tetto, e il messaggio non poteva aspettare.',
    ],
  },
  {
    id: 'comments/it',
    why: 'Headings and buttons of a discussion in Italian.',
    languages,
    always: list(`
      ancora nessun commento | non ci sono commenti | non ci sono ancora commenti | leggi i commenti |
      vedi i commenti | vedi tutti i commenti … | mostra commenti | mostra i commenti |
      i commenti sono chiusi | i commenti sono chiusi … | commenti chiusi | sii il primo a commentare … |
      commenta per primo … | commenta la notizia | commenta l'articolo | aggiungi un commento
    `),
    labels: list(`
      nessun commento | commento | commenti | commenti … | commenta | rispondi | rispondi a … | risposte |
      in risposta a … | lascia un commento | lascia un tuo commento | lascia una risposta |
      scrivi un commento | scrivi un commento … | scrivi il tuo commento … | inserisci un commento |
      invia un commento | la tua opinione | cosa ne pensi? … | che ne pensi? … | segnala |
      segnala commento | segnala abuso | discussione | partecipa alla discussione | carica altri commenti
    `),
    phrases: list(`
      il tuo commento | i vostri commenti | lascia un commento | lasciate un commento | nei commenti
    `),
    pattern:
      /\(?\d{1,5}\)? (?:commenti|commento|risposte|risposta)(?: (?:a|su) .{2,90})?|comment[io] ?[(:]? ?\d{1,5}\)?|(?:un|\d{1,5}) (?:commenti|commento|pensieri|pensiero) su .{2,90}/,
    removes: ['3 commenti', 'Commenta per primo'],
    keeps: [
      'Le sue osservazioni sulla bozza furono gentili, ma la risposta del ministro non lo fu, e lì finì la discussione.',
    ],
  },
  {
    id: 'newsletter/it',
    why: 'How publishers in Italian call their newsletters and subscriptions.',
    languages,
    always: list(`
      iscriviti alla newsletter | iscriviti alla newsletter … | iscriviti alla nostra newsletter … |
      iscriviti alle nostre newsletter … | abbonati alla newsletter … | registrati alla newsletter … |
      iscrizione alla newsletter | iscrizione newsletter | ricevi la newsletter … |
      ricevi la nostra newsletter … | ricevi le nostre …
    `),
    labels: list(`
      iscriviti | iscriviti ora | iscriviti gratis | iscriviti … | iscriviti al canale … | abbonati |
      abbonati ora | abbonati … | abbonamenti | abbonamento | la newsletter | le newsletter | newsletter … |
      la tua email | il tuo indirizzo email | indirizzo email | ricevi … | non perderti … |
      resta aggiornato … | rimani aggiornato … | feed rss | mailing list | inserisci la tua email … |
      inserisci il tuo indirizzo email … | inserisci la tua e-mail … | acconsento al trattamento … |
      acconsento a ricevere … | autorizzo il trattamento …
    `),
    phrases: list(`
      iscriviti | iscriversi alla | abbonati | disiscri* | annullare l'iscrizione | casella di posta |
      nella tua casella | nella tua email | tuo indirizzo email | resta aggiornato | rimani aggiornato
    `),
    removes: [
      'Iscriviti alla nostra newsletter',
      'Ricevi la newsletter ogni mattina nella tua casella di posta.',
    ],
    keeps: [
      'Il bollettino della parrocchia, che suo padre leggeva ogni domenica, non aveva detto nulla della vendita del mulino.',
    ],
  },
  {
    id: 'cookie-privacy/it',
    why: 'Links in footers and buttons of consent dialogs in Italian.',
    languages,
    always: list(`
      informativa sulla privacy | informativa sui cookie | gestisci cookie | impostazioni cookie |
      preferenze cookie | accetta tutti i cookie | accetta i cookie | questo sito utilizza i cookie … |
      questo sito utilizza cookie … | continua senza accettare
    `),
    labels: list(`
      informativa privacy | informativa estesa | informativa sulla privacy … | note legali |
      termini e condizioni | condizioni d'uso | termini d'uso | condizioni generali | dati personali |
      accetta | accetta tutto | rifiuta | rifiuta tutto | accessibilita | dati societari |
      utilizziamo i cookie … | ho letto e accetto … | ho letto l'informativa …
    `),
    phrases: list(`
      informativa sulla privacy | utilizza cookie | utilizza i cookie | dei cookie | dati personali |
      termini e condizioni | note legali | proseguendo la navigazione | gdpr
    `),
    removes: ['Note legali | Informativa sulla privacy'],
    keeps: [
      'La legge sulla riservatezza fu votata a maggio; i termini del compromesso erano ormai noti a tutti.',
    ],
  },
  {
    id: 'login-paywall/it',
    why: 'Links and forms by which readers log in in Italian.',
    languages,
    always: list(`
      password dimenticata? | hai dimenticato la password? | sei gia abbonato? … | hai gia un account? … |
      sei gia registrato? … | non hai un account? … | contenuto riservato agli abbonati … |
      articolo riservato agli abbonati …
    `),
    labels: list(`
      accedi | accedi … | accesso | esci | disconnetti | registrati | registrati … | registrazione |
      crea account | crea un account | il mio account | area riservata | nome utente | la tua password |
      ricordami | resta connesso | per continuare a leggere … | riservato agli abbonati | area abbonati
    `),
    phrases: list(`
      accedi | effettua il login | registrati | il tuo account | riservato agli abbonati |
      per continuare a leggere | accesso illimitato | sei gia abbonato
    `),
    removes: ['Password dimenticata?', 'Sei già abbonato? Accedi'],
    keeps: [
      'Alla porta bisognava firmare un registro, e il racconto di quella visita occupa quaranta pagine del libro.',
    ],
  },
  {
    id: 'share/it',
    why: 'Labels of sharing buttons and calls to follow in Italian.',
    languages,
    always: list(`
      condividi su facebook … | condividi su twitter … | condividi su x … | condividi su whatsapp … |
      condividi su linkedin … | condividi su telegram … | condividi questo articolo | condividi l'articolo |
      condividi articolo | condividi questo post … | fai clic per condividere su … |
      fai clic qui per condividere su … | seguici su … | copia link | copia il link
    `),
    labels: list(`
      condividi | condividi su | condividi su … | condividi via … | condividi con … | condivisioni |
      seguici | seguimi | seguimi su … | segui … | seguici sui … | tweet | twitta | stampa | invia |
      invia per email | invia a un amico | social | unisciti a noi … | resta in contatto |
      ci trovi anche su … | fai clic qui per stampare … | fai clic per inviare …
    `),
    phrases: list(`
      seguici su | seguici sui | seguimi su | condividi su | condividi questo | condividi l'articolo |
      sui nostri social | si apre in una nuova finestra | nostra pagina facebook
    `),
    removes: ['Condividi su Facebook', 'Seguici su Twitter e Instagram'],
    keeps: [
      'Dividere il pane era l’usanza della casa, e chi voleva seguire la strada ne portava con sé la metà.',
    ],
  },
  {
    id: 'copyright/it',
    why: 'What footers say of rights in Italian.',
    languages,
    labels: list(`
      tutti i diritti riservati … | … tutti i diritti riservati | tutti i diritti sono riservati … |
      riproduzione riservata | … riproduzione riservata | riproduzione riservata … | … p. iva … | p.iva … |
      partita iva … | testata giornalistica … | testata registrata … |
      questo blog non rappresenta una testata …
    `),
    phrases: list(`
      diritti riservati | riproduzione riservata | diritto d'autore | partita iva | p.iva | p. iva |
      testata giornalistica | direttore responsabile | aut. trib
    `),
    removes: ['© Riproduzione riservata', 'Tutti i diritti riservati.'],
    keeps: [
      'Chiese tutti i diritti per le donne della città e, dopo una lunga disputa, alla fine li ottenne.',
    ],
  },
  {
    id: 'advertising/it',
    why: 'Marks of advertisements and buttons that sell in Italian.',
    languages,
    always: list(`
      continua dopo la pubblicita | l'articolo continua dopo la pubblicita | contenuto sponsorizzato |
      contenuti sponsorizzati
    `),
    labels: list(`
      pubblicita | annuncio | annunci | sponsorizzato | sponsorizzato da … | messaggio promozionale |
      informazione pubblicitaria | pubblicita … | acquista | acquista ora | acquista su … | compra ora |
      aggiungi al carrello | vedi l'offerta | vedi offerta … | offerte | scarica | prenota ora |
      richiedi un preventivo | negozio
    `),
    phrases: list(`
      sponsorizzat* | aggiungi al carrello | codice sconto | spedizione gratuita | link di affiliazione |
      link affiliati | acquista su
    `),
    removes: ['Pubblicità', 'Aggiungi al carrello'],
    keeps: [
      'La fiera non aveva mai avuto bisogno di réclame; un cartello in piazza bastava a far venire la valle.',
    ],
  },
  {
    id: 'disclosure/it',
    why: 'Standing notes about commissions and origin in Italian.',
    languages,
    labels: list(`
      fonte: … | fonti | fonti: … | nota della redazione … | nota bene: … |
      articolo pubblicato originariamente … | questo articolo e stato pubblicato originariamente … |
      questo articolo contiene link di affiliazione … | in qualita di affiliato amazon …
    `),
    phrases: list(`
      pubblicato originariamente | link di affiliazione | ricevere una commissione |
      in qualita di affiliato | a scopo informativo | scopo puramente informativo
    `),
    removes: ['Fonti'],
    keeps: [
      'La sorgente del fiume si trova in un bosco nel quale, da anni, non ha più messo piede nessuno del paese.',
    ],
  },
  {
    id: 'image-credit/it',
    why: 'Credits in front of a name in Italian.',
    languages,
    labels: list(`
      foto: … | foto di … | fotografia di … | foto d'archivio … | foto archivio … | foto di repertorio … |
      immagine di repertorio … | immagine: … | crediti: … | credit: … | crediti fotografici … |
      foto credit … | fotogallery … | galleria fotografica … | immagine di copertina … | didascalia
    `),
    phrases: list(`
      foto: | foto di repertorio | immagine di repertorio | foto d'archivio | (foto | ansa/ | /ansa |
      immagine di copertina
    `),
    removes: ['Foto di Petra Esempio/ANSA'],
    keeps: [
      'Una foto lo mostrava in giardino, e alla parete era appesa una veduta della città prima della guerra.',
    ],
  },
  {
    id: 'byline/it',
    why: 'Names behind a verb of writing, and the note about an author in Italian.',
    languages,
    labels: list(`
      scritto da … | pubblicato da … | a cura di … | articolo di … | testo di … | autore | autrice |
      autore: … | sull'autore | sull'autrice | informazioni sull'autore | l'autore | redazione |
      la redazione | di redazione | a cura della redazione | vedi tutti gli articoli di … |
      tutti gli articoli di …
    `),
    phrases: list(`
      e giornalista | e un giornalista | e una giornalista | giornalista professionista |
      giornalista pubblicista | scrive per | scrive di | e autore di
    `),
    removes: ['Informazioni sull’autore'],
    keeps: [
      'L’autore del rapporto aveva scritto quella nota al mattino, quando il vento veniva ancora da oriente.',
    ],
  },
  {
    id: 'dateline/it',
    why: 'Dates with the names of months, ages and reading times in Italian.',
    languages,
    labels: list(`
      pubblicato | aggiornato | pubblicato il … | aggiornato il … | ultimo aggiornamento … |
      ultima modifica … | tempo di lettura …
    `),
    pattern: dates({
      date: `\\d{1,2}°? (?:gen(?:naio)?|feb(?:braio)?|mar(?:zo)?|apr(?:ile)?|mag(?:gio)?|giu(?:gno)?|lug(?:lio)?|ago(?:sto)?|set(?:t|tembre)?|ott(?:obre)?|nov(?:embre)?|dic(?:embre)?)\\.?,? (?:19|20)\\d\\d`,
      age: `\\d{1,3} (?:minuti|minuto|ore|ora|giorni|giorno|settimane|settimana|mesi|mese|anni|anno) fa`,
      reading: `\\d{1,3} (?:min\\.?|minuti) di lettura|(?:tempo di )?lettura:? (?:di )?\\d{1,3} min(?:uti)?`,
    }),
    removes: ['Pubblicato il 25 settembre 2018', '5 min di lettura'],
    keeps: [
      'Il 25 settembre 2018 cadde la prima neve, che così presto nella valle non si vedeva più da 3 anni.',
    ],
  },
  {
    id: 'related/it',
    why: 'Headings above lists of other articles, and links to them in Italian.',
    languages,
    always: list(`
      articoli correlati | articoli simili | notizie correlate | post correlati | contenuti correlati |
      potrebbe interessarti | potrebbe interessarti anche | ti potrebbe interessare |
      ti potrebbe interessare anche | potrebbero interessarti | potrebbe piacerti anche | leggi anche |
      i piu letti | le piu lette | piu letti | articoli piu letti | leggi tutto | leggi di piu |
      continua a leggere | leggi l'articolo completo | sullo stesso argomento
    `),
    labels: list(`
      correlati | correlato | correlata | leggi anche … | leggi l'articolo … | leggi tutto … |
      leggi altro … | leggi di piu … | continua a leggere … | vedi anche … | vedi tutti | vedi tutte |
      vedi tutto | guarda anche … | scopri di piu | scopri di piu … | per saperne di piu |
      per saperne di piu … | ultime notizie | ultime news | ultimi articoli | gli ultimi articoli |
      articoli recenti | commenti recenti | notizie recenti | altre notizie | altre notizie … |
      altri articoli | altri articoli … | approfondisci | approfondimenti | approfondimento … |
      consigliati | consigliati per te | ti consigliamo … | in evidenza | in primo piano | da non perdere |
      non perdere … | articolo precedente … | articolo successivo … | prossimo articolo … |
      post precedente … | post successivo … | i piu visti | piu visti | i piu commentati | argomenti |
      argomenti correlati | ti potrebbero interessare … | potrebbe interessarti … |
      potrebbe interessarti anche … | ti potrebbe interessare … | ti potrebbe interessare anche … |
      potrebbero interessarti … | potrebbe piacerti anche …
    `),
    phrases: list(`
      leggi anche | leggi tutto | leggi qui | continua a leggere | potrebbe interessarti |
      ti potrebbe interessare | scopri di piu | per saperne di piu | clicca qui | vedi anche: |
      articoli correlati | tutte le notizie
    `),
    removes: ['Ti potrebbe interessare anche', 'Articoli correlati'],
    keeps: [
      'Avrebbe voluto leggere la lettera del mugnaio, di cui le ultime notizie erano di prima della guerra.',
    ],
  },
  {
    id: 'navigation/it',
    why: 'Entries of menus and footers in Italian.',
    languages,
    always: list(`
      vai al contenuto | vai al contenuto principale | salta al contenuto | salta al contenuto principale |
      passa al contenuto | passa ai contenuti | torna su | torna in alto | torna in cima |
      navigazione articoli | navigazione articolo
    `),
    labels: list(`
      cerca | menu | chiudi | chi siamo | chi sono | contatti | contattaci | contattaci … | categorie |
      categoria | categorie … | categoria: … | etichette | etichette … | parole chiave … | pubblicato in … |
      archivi | archivio | mappa del sito | politica | economia | cronaca | cultura | esteri | spettacoli |
      salute | scienza | tecnologia | viaggi | cucina | attualita | notizie | servizi | prodotti | azienda |
      lavora con noi | collabora con noi | stampa | eventi | aiuto | domande frequenti | successivo |
      precedente | indietro | avanti | carrello | lingua | indice | indice dei contenuti | link utili |
      rubriche | argomenti | meteo | necrologi
    `),
    phrases: list(`
      contattaci | torna su | mappa del sito | servizio clienti | lavora con noi
    `),
    removes: ['Chi siamo', 'Vai al contenuto'],
    keeps: [
      'Della politica della città non volle dire nulla, e a tavola nessuno gli domandò più del porto nuovo.',
    ],
  },
];
