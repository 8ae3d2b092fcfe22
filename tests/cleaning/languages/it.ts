import type { LanguageCase } from './case.ts';

export const ARTICLE = [
  'La città del porto vota per un ponte dopo quarant’anni di liti',
  'Gli abitanti della città del porto hanno votato domenica per un ponte che unirà le due rive del fiume. Finisce così una lite che è durata più di quarant’anni e che ha diviso più di una famiglia.',
  'Sei votanti su dieci hanno detto di sì, ha fatto sapere a tarda sera il segretario del comune. I lavori dureranno tre anni, e il ponte avrà due corsie per le automobili, un tram e un largo marciapiede.',
  '«Mio padre firmò la prima petizione, e io stasera ho portato l’ultima urna», ha detto la donna che guida la campagna dalla primavera. «Non credevo che sarei vissuta abbastanza a lungo per vederlo».',
  'Chi era contrario teme che le vie tranquille del quartiere vecchio si riempiano di camion diretti al terminal. Volevano una galleria, che gli ingegneri della provincia hanno giudicato però troppo cara.',
  'Il traghetto, che attraversa il fiume ogni quarto d’ora dalla fine della guerra, andrà avanti finché non passerà la prima automobile. Che cosa sarà dei quattordici uomini a bordo non è stato ancora deciso.',
  'Il consiglio si riunirà di nuovo fra due settimane per scegliere il costruttore. Quattro imprese si sono dette interessate, e una di loro, straniera, ha già costruito due ponti più a monte sul fiume.',
].join('\n\n');

export const CASES: readonly LanguageCase[] = [
  {
    kind: 'comment-form',
    residue:
      'Lascia un commento Annulla risposta\nIl tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati *\nCommento *\nNome *\nEmail *\nSito web\nSalva il mio nome, email e sito web in questo browser per la prossima volta che commento.\nInvia commento',
    author:
      'Ognuno poteva lasciare un commento al progetto; il nome e l’indirizzo non sarebbero stati pubblicati, aveva promesso il sindaco, ma l’elenco fu affisso il giorno dopo.',
  },
  {
    kind: 'comment-form',
    residue:
      'Devi essere connesso per inviare un commento.\nQuesto sito utilizza Akismet per ridurre lo spam.',
    author:
      'Per prendere la parola in consiglio bisognava iscriversi il lunedì e aspettare che il segretario chiamasse il nome.',
  },
  {
    kind: 'comments',
    residue: 'Condividi\nFacebook\nTwitter\n3 commenti\nCommenta per primo\nVedi tutti i commenti',
    author:
      'Ai tre commenti dell’ingegnere non ci fu risposta, benché tutta la sala li avesse sentiti benissimo.',
  },
  {
    kind: 'donation',
    residue: 'Sostieni il giornalismo indipendente\nFai una donazione\nDiventa sostenitore',
    author:
      'La donazione di un pescatore pagò i manifesti, e il comitato cercò il sostegno dei soci del circolo e della parrocchia.',
  },
  {
    kind: 'newsletter',
    residue:
      'Iscriviti alla nostra newsletter\nOgni mattina il meglio nella tua casella di posta\nIl tuo indirizzo email\nHo letto e accetto la privacy policy\nIscriviti',
    author:
      'La newsletter del comune, a cui era iscritta mezza città, non disse una parola del ponte fino al giorno del voto.',
  },
  {
    kind: 'share',
    residue: 'Condividi su Facebook\nCondividi su Twitter\nWhatsApp\nCopia link\nSeguici su Instagram',
    author:
      'La foto dell’ultima urna è stata condivisa migliaia di volte su Facebook prima che si contasse l’ultima scheda.',
  },
  {
    kind: 'related',
    residue:
      'Leggi anche: Quanto costa un traghetto su cui non sale nessuno\nArticoli correlati\nIl quartiere vecchio teme i camion\n12 marzo 2024\nI più letti\nIl tempo del fine settimana\nScopri di più',
    author:
      'Chi volesse sapere di più della lite troverà da leggere i documenti più recenti nell’archivio della piazza.',
  },
];
