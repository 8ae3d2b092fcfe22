import type { Rule } from '../../rule.ts';
import { closingCall, type LanguagePack, sentence } from './pack.ts';
import { SV_SIGNS } from './sv-signs.ts';

const languages = ['sv'] as const;

const HEADING = '(?:lamna|skriv) (?:ett svar|en kommentar)';

const RULES: readonly Rule[] = [
  sentence({
    id: 'comment-form/email-notice-sv',
    why: 'The WordPress notice above a comment form in Swedish.',
    languages,
    hints: ['postadress'],
    pattern:
      /din e-?postadress (?:kommer inte (?:att )?publiceras|publiceras inte)\.?(?: obligatoriska falt ar (?:markta|markerade)(?: med)? ?\*?)?/,
    removes: ['Din e-postadress kommer inte publiceras. Obligatoriska fält är märkta *'],
    keeps: ['Din e-postadress kommer inte publiceras i tidningen, lovade redaktören.'],
  }),
  sentence({
    id: 'comment-form/remember-me-sv',
    why: 'The consent box of a WordPress comment form in Swedish.',
    languages,
    hints: ['webblasare'],
    pattern:
      /spara mitt namn, (?:min )?e-?post(?:adress)? och (?:min )?webbplats i (?:denna|den har) webblasare(?:n)?(?: till nasta gang jag (?:skriver en kommentar|kommenterar))?/,
    removes: [
      'Spara mitt namn, min e-postadress och webbplats i denna webbläsare till nästa gång jag skriver en kommentar.',
    ],
    keeps: ['Spara mitt namn åt eftervärlden, bad han, och stängde webbläsaren.'],
  }),
  sentence({
    id: 'comment-form/akismet-sv',
    why: 'The Akismet notice in Swedish, with the sentences that it has had.',
    languages,
    hints: ['akismet'],
    pattern:
      /(?:denna|den har) (?:webbplats|webbplatsen|sajten|sidan) anvander akismet for att (?:minska|reducera) (?:skrappost|spam)\.?(?: (?:lar dig|las)(?: mer)?(?: om)? hur (?:din|dina) kommentars?-?(?:data|uppgifter) (?:bearbetas|behandlas|processas))?/,
    removes: [
      'Denna webbplats använder Akismet för att minska skräppost. Lär dig om hur din kommentarsdata bearbetas.',
    ],
    keeps: [
      'Denna webbplats använder Akismet för att minska skräppost, och det gör min med; så här gick det till.',
    ],
  }),
  sentence({
    id: 'comment-form/heading-with-cancel-sv',
    why: 'WordPress prints the heading and the link that cancels a reply on one line.',
    languages,
    hints: ['avbryt'],
    pattern: new RegExp(`(?:${HEADING}|svara)(?: (?:pa|till) [^\\n]{2,40})? ?avbryt svar`),
    removes: ['Lämna ett svar Avbryt svar', 'Lämna ett svarAvbryt svar'],
    keeps: ['Lämna ett svar eller avbryt svarstiden, stod det i reglerna.'],
  }),
  sentence({
    id: 'comment-form/disqus-sv',
    why: 'Disqus, or a theme for it, prints it in Swedish where scripts do not run.',
    languages,
    hints: ['disqus'],
    pattern:
      /(?:vanligen )?(?:aktivera|sla pa) javascript for att (?:se|visa|lasa) kommentarer(?:na)?(?: [a-z]{2,12}){0,4} disqus/,
    removes: ['Aktivera JavaScript för att se kommentarer som drivs av Disqus.'],
    keeps: ['För att se kommentarerna från Disqus måste man aktivera JavaScript, och det gör få.'],
  }),
  closingCall({
    id: 'comment-form/heading-sv',
    why: 'The heading of a form, or a part of its notices, as the last block or beside another notice.',
    languages,
    hints: ['svar', 'kommentar', 'inlagg', 'obligatoriska'],
    pattern: new RegExp(
      `${HEADING}|du maste (?:vara inloggad|logga in) for att (?:publicera|skriva|lamna) en kommentar|meddela mig om nya (?:kommentarer|inlagg) via e-?post|obligatoriska falt ar markta ?\\*?`,
    ),
    removes: ['Lämna ett svar', 'Du måste vara inloggad för att publicera en kommentar.'],
    keeps: ['Lämna ett svar hos vaktmästaren, sade han, och gå.', '– Lämna ett svar'],
  }),
  sentence({
    id: 'share/jetpack-sv',
    why: 'Jetpack names its sharing buttons so for screen readers.',
    languages,
    hints: ['fonster'],
    pattern: /klicka for (?:att )?[^.!?"]{3,60} ?\(oppnas i ett nytt fonster\)/,
    removes: ['Klicka för att dela på Facebook (Öppnas i ett nytt fönster)'],
    keeps: ['Klicka för att se kartan (öppnas i ett nytt fönster) och leta upp tornet.'],
  }),
  sentence({
    id: 'newsletter/consent-sv',
    why: 'The consent below a sign-up form in Swedish, in the first person or to the reader who signs up.',
    languages,
    hints: ['godkanner', 'samtycker', 'accepterar', 'avsluta', 'avregistrera'],
    pattern:
      /(?:ja, )?jag (?:har last och )?(?:godkanner|samtycker till|accepterar) (?:att [^!?"]{2,60} (?:lagrar|sparar|behandlar) mina (?:person)?uppgifter|(?:villkoren|integritetspolicyn|personuppgiftspolicyn))[^!?"]{0,120}|genom att (?:anmala dig|prenumerera)[^!?"]{0,40} godkanner du[^!?"]{3,160}|du kan (?:nar som helst )?(?:avsluta prenumerationen|avregistrera dig)(?: nar som helst)?[^!?"]{0,80}/,
    removes: [
      'Jag godkänner att Exempelbladet lagrar mina personuppgifter.',
      'Genom att anmäla dig godkänner du våra villkor.',
    ],
    keeps: ['Jag godkänner freden, sade kungen, och satte sitt namn under brevet.'],
  }),
  closingCall({
    id: 'related/las-ocksa',
    why: 'Swedish newsrooms put links to other articles on a line of their own, behind these words and a colon.',
    languages,
    hints: ['ocksa:', 'aven:', 'mer:'],
    pattern: /las (?:ocksa|aven|mer):[^\n]{0,160}/,
    removes: ['Läs också: Vad kostar en färja som ingen åker med'],
    keeps: ['Läs också mellan raderna, rådde han: där står allt.'],
  }),
  sentence({
    id: 'donation/stod-oss',
    why: 'Swedish newsrooms and bloggers ask for money for their own work and name how.',
    languages,
    hints: ['stod', 'stotta', 'swisha', 'bjud'],
    pattern:
      /(?:gillar du (?:det du laser|artikeln|det vi gor)\? )?(?:(?:stod|stotta) (?:oss|mig|vart arbete|mitt arbete|var journalistik|bloggen) (?:pa|via|genom|med) (?:patreon|swish|paypal|ko-?fi|en (?:liten )?gava|ett (?:litet )?bidrag|en donation)|(?:stod|stotta) (?:var )?oberoende journalistik|swisha (?:ett bidrag|en slant|en gava|valfritt belopp) till \d[\d\s-]{5,14}|bjud (?:mig|oss) pa (?:en )?(?:kaffe|kopp kaffe) pa (?:ko-?fi|buy ?me ?a ?coffee))/,
    removes: ['Stöd oss på Patreon', 'Stötta vårt arbete med en gåva!', 'Swisha en slant till 123 456 78 90'],
    keeps: [
      'Stöd oss på valdagen, bad kandidaten invånarna i Umeå.',
      'Hon uppmanade alla att stödja oberoende journalistik.',
      'Bjud mig på kaffe så berättar jag allt, sade kaptenen.',
    ],
  }),
  closingCall({
    id: 'donation/stod-oss-at-end',
    why: 'The bare call that newsrooms put below their last paragraph or beside a plea.',
    languages,
    hints: ['stod', 'stotta', 'medlem', 'manadsgivare', 'gava'],
    pattern:
      /(?:stod|stotta) oss(?: nu| idag)?|bli (?:medlem|stodmedlem|manadsgivare)(?: nu| idag)?|ge en gava(?: nu| idag)?/,
    removes: ['Stöd oss!', 'Ge en gåva'],
    keeps: ['Hon höjde sitt plakat.\nStöd oss!', '– Bli medlem'],
  }),
];

/** Swedish. */
export const SV: LanguagePack = { rules: RULES, signs: SV_SIGNS };
