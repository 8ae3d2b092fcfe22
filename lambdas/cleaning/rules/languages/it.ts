import type { Rule } from '../../rule.ts';
import { IT_SIGNS } from './it-signs.ts';
import { closingCall, type LanguagePack, sentence } from './pack.ts';

const languages = ['it'] as const;

const HEADING = '(?:lascia|scrivi|aggiungi) (?:un commento|una risposta)';

const RULES: readonly Rule[] = [
  sentence({
    id: 'comment-form/email-notice-it',
    why: 'The WordPress notice above a comment form in Italian.',
    languages,
    hints: ['indirizzo'],
    pattern:
      /il tuo indirizzo e-?mail non (?:sara|verra) pubblicato\.?(?: i campi obbligatori sono (?:contrassegnati|segnati|marcati)(?: con)? ?\*?)?/,
    removes: ['Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati *'],
    keeps: ['Il tuo indirizzo non sarà pubblicato sul giornale, promise il redattore alla vedova.'],
  }),
  sentence({
    id: 'comment-form/remember-me-it',
    why: 'The consent box of a WordPress comment form in Italian, in its older and its newer wording.',
    languages,
    hints: ['browser', 'cookie'],
    pattern:
      /salva il mio nome, (?:la mia )?e-?mail e (?:il mio )?sito(?: web)? in questo browser(?: per la prossima volta che commento)?|do il mio consenso affinche un cookie salvi i miei dati \(nome, e-?mail, sito web\)(?: per il prossimo commento)?/,
    removes: ['Salva il mio nome, email e sito web in questo browser per la prossima volta che commento.'],
    keeps: ['Salva il mio nome dalla vergogna, scrisse, e in quel browser restò solo la poesia.'],
  }),
  sentence({
    id: 'comment-form/akismet-it',
    why: 'The Akismet notice in Italian, with the sentences that it has had.',
    languages,
    hints: ['akismet'],
    pattern:
      /questo sito (?:usa|utilizza) akismet per ridurre lo spam\.?(?: scopri come (?:i tuoi dati vengono elaborati|vengono elaborati i dati derivati dai commenti))?/,
    removes: [
      'Questo sito utilizza Akismet per ridurre lo spam. Scopri come vengono elaborati i dati derivati dai commenti.',
    ],
    keeps: ['Questo sito utilizza Akismet per ridurre lo spam, e anche il mio: ecco come.'],
  }),
  sentence({
    id: 'comment-form/heading-with-cancel-it',
    why: 'WordPress prints the heading and the link that cancels a reply on one line.',
    languages,
    hints: ['annulla'],
    pattern: new RegExp(`(?:${HEADING}|rispondi)(?: a [^\\n]{2,40})? ?annulla (?:la )?risposta`),
    removes: ['Lascia un commento Annulla risposta', 'Lascia un commentoAnnulla risposta'],
    keeps: ['Lascia una risposta, annulla la risposta, spegni la luce: era diventata un’abitudine.'],
  }),
  sentence({
    id: 'comment-form/disqus-it',
    why: 'Disqus, or a theme for it, prints it in Italian where scripts do not run.',
    languages,
    hints: ['disqus'],
    pattern:
      /(?:per favore,? |si prega di )?(?:abilita|abilitare|attiva|attivare) javascript per (?:vedere|visualizzare) i commenti(?: [a-z]{2,12}){0,4} disqus/,
    removes: ['Abilita JavaScript per visualizzare i commenti forniti da Disqus.'],
    keeps: ['Per vedere i commenti di Disqus bisogna abilitare JavaScript, e in pochi lo fanno.'],
  }),
  closingCall({
    id: 'comment-form/heading-it',
    why: 'The heading of a form, or a part of its notices, as the last block or beside another notice.',
    languages,
    hints: ['commento', 'risposta', 'avvertimi', 'obbligatori'],
    pattern: new RegExp(
      `${HEADING}|devi (?:essere connesso|effettuare il login|essere loggato|aver fatto il login) per (?:inviare|pubblicare|lasciare) un commento|avvertimi via e-?mail (?:in caso di (?:risposte al mio commento|nuovi commenti)|alla pubblicazione di un nuovo articolo)|i campi obbligatori sono contrassegnati(?: con)? ?\\*?`,
    ),
    removes: ['Lascia un commento', 'Devi essere connesso per inviare un commento.'],
    keeps: ['Lascia un commento al portiere, disse, e vai.', '— Lascia una risposta'],
  }),
  sentence({
    id: 'share/jetpack-it',
    why: 'Jetpack names its sharing buttons so for screen readers.',
    languages,
    hints: ['finestra'],
    pattern: /fai clic (?:qui )?per [^.!?"]{3,60} ?\(si apre in una nuova finestra\)/,
    removes: ['Fai clic per condividere su Facebook (Si apre in una nuova finestra)'],
    keeps: ['Fai clic per vedere la mappa (si apre in una nuova finestra) e cerca la torre.'],
  }),
  sentence({
    id: 'newsletter/consent-it',
    why: 'The consent below a sign-up form in Italian, in the first person or to the reader who signs up.',
    languages,
    hints: ['letto', 'trattamento', 'iscrivendoti', 'acconsento'],
    pattern:
      /(?:\* ?)?(?:dichiaro di aver |ho )letto (?:e (?:accetto|compreso) )?(?:l'|la )(?:informativa|privacy policy)[^!?"]{0,120}|(?:acconsento al|autorizzo il) trattamento dei (?:miei )?dati(?: personali)?[^!?"]{0,160}|iscrivendoti (?:alla newsletter )?(?:accetti|dichiari|acconsenti)[^!?"]{3,160}/,
    removes: [
      'Ho letto e accetto la privacy policy',
      'Acconsento al trattamento dei miei dati personali ai sensi del GDPR.',
      'Iscrivendoti accetti i termini e la nostra informativa sulla privacy.',
    ],
    keeps: ['Ho letto la lettera due volte prima di capire a chi era indirizzata.'],
  }),
  closingCall({
    id: 'related/leggi-anche',
    why: 'Italian newsrooms put links to other articles on a line of their own, behind these words and a colon.',
    languages,
    hints: ['leggi'],
    pattern: /leggi (?:anche|pure) ?:[^\n]{0,160}/,
    removes: ['Leggi anche: Quanto costa un traghetto su cui non sale nessuno'],
    keeps: ['Leggi anche tra le righe, consigliava: lì c’è tutto.'],
  }),
  sentence({
    id: 'donation/sostienici',
    why: 'Italian newsrooms and bloggers ask for money for their own work and name how.',
    languages,
    hints: ['sostieni', 'aiutaci', 'offri', '5x1000'],
    pattern:
      /(?:se (?:ti e piaciuto questo articolo|ti piace quello che facciamo|apprezzi il nostro lavoro),? )?(?:(?:sostienici|sostieni il (?:nostro|mio) (?:lavoro|giornale|progetto|giornalismo|blog)|aiutaci) (?:su|con|tramite|attraverso) (?:patreon|paypal|ko-?fi|satispay|tipeee|una (?:piccola )?donazione|un (?:piccolo )?contributo)|sostieni (?:il giornalismo|l'informazione) (?:libero|libera|indipendente)|offri(?:mi|ci) un caffe su (?:ko-?fi|buy ?me ?a ?coffee|paypal)|(?:dona|destina) il tuo 5 ?x ?1000 a [^.!?"]{2,60})/,
    removes: [
      'Sostienici su Patreon',
      'Sostieni il nostro lavoro con una piccola donazione!',
      'Sostieni il giornalismo indipendente',
    ],
    keeps: [
      'Sostienici su questa strada, chiese il sindaco agli abitanti di Bari.',
      'Invitò tutti a sostenere il giornalismo indipendente.',
      'Offrimi un caffè e ti racconto tutto, disse il capitano.',
    ],
  }),
  closingCall({
    id: 'donation/sostienici-at-end',
    why: 'The bare call that newsrooms put below their last paragraph or beside a plea.',
    languages,
    hints: ['sostienici', 'diventa', 'donazione'],
    pattern:
      /sostienici(?: ora| adesso)?|diventa (?:socio|sostenitore|sostenitrice|nostro sostenitore)(?: ora)?|fai una donazione(?: ora)?/,
    removes: ['Sostienici!', 'Fai una donazione'],
    keeps: ['Alzò il cartello.\nSostienici!', '— Diventa socio'],
  }),
];

/** Italian. */
export const IT: LanguagePack = { rules: RULES, signs: IT_SIGNS };
