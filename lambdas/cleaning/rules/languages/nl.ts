import type { Rule } from '../../rule.ts';
import { NL_SIGNS } from './nl-signs.ts';
import { closingCall, type LanguagePack, sentence } from './pack.ts';

const languages = ['nl'] as const;

const HEADING =
  '(?:geef|plaats|schrijf) een (?:reactie|antwoord)|laat een (?:reactie|antwoord|bericht) achter';

const RULES: readonly Rule[] = [
  sentence({
    id: 'comment-form/email-notice-nl',
    why: 'The WordPress notice above a comment form in Dutch, with the sentences that it has had.',
    languages,
    hints: ['mailadres'],
    pattern:
      /(?:het|je|jouw|uw) e-?mailadres (?:wordt niet (?:gepubliceerd|getoond)|zal niet (?:worden gepubliceerd|getoond worden|gepubliceerd worden))\.?(?: (?:vereiste|verplichte) velden zijn gemarkeerd met (?:een )?\*?)?/,
    removes: [
      'Je e-mailadres wordt niet gepubliceerd. Vereiste velden zijn gemarkeerd met *',
      'Het e-mailadres wordt niet gepubliceerd. Vereiste velden zijn gemarkeerd met *',
    ],
    keeps: ['Je e-mailadres wordt niet gepubliceerd in de krant, beloofde de redacteur.'],
  }),
  sentence({
    id: 'comment-form/remember-me-nl',
    why: 'The consent box of a WordPress comment form in Dutch.',
    languages,
    hints: ['browser'],
    pattern:
      /(?:mijn naam, e-?mail(?:adres)? en (?:web)?site (?:opslaan in deze browser|in deze browser (?:opslaan|bewaren))|(?:bewaar|sla) mijn naam, e-?mail(?:adres)? en (?:web)?site (?:op )?in deze browser)(?: voor de volgende keer (?:wanneer|als|dat) ik (?:een reactie plaats|reageer))?/,
    removes: [
      'Mijn naam, e-mail en site opslaan in deze browser voor de volgende keer wanneer ik een reactie plaats.',
    ],
    keeps: ['Mijn naam en mijn site stonden nog in deze browser toen ik hem verkocht.'],
  }),
  sentence({
    id: 'comment-form/akismet-nl',
    why: 'The Akismet notice in Dutch, with the sentences that it has had.',
    languages,
    hints: ['akismet'],
    pattern:
      /deze (?:web)?site gebruikt akismet om spam te verminderen\.?(?: (?:bekijk|ontdek|lees) hoe (?:je|uw|de) (?:reactie-?\s?gegevens (?:worden|wordt) verwerkt|(?:data|gegevens) van (?:je|uw) reacties? (?:worden|wordt) verwerkt))?/,
    removes: [
      'Deze site gebruikt Akismet om spam te verminderen. Bekijk hoe je reactie gegevens worden verwerkt.',
    ],
    keeps: ['Deze site gebruikt Akismet om spam te verminderen, en de mijne ook; zo stel je het in.'],
  }),
  sentence({
    id: 'comment-form/heading-with-cancel-nl',
    why: 'WordPress prints the heading and the link that cancels a reply on one line.',
    languages,
    hints: ['annuleren'],
    pattern: new RegExp(
      `(?:${HEADING}|beantwoorden|reageer|antwoord)(?: op [^\\n]{2,40})? ?(?:reactie|antwoord) annuleren`,
    ),
    removes: ['Geef een reactie Reactie annuleren', 'Laat een antwoord achter Antwoord annuleren'],
    keeps: ['Geef een reactie of laat de reactie annuleren, zei het reglement.'],
  }),
  sentence({
    id: 'comment-form/disqus-nl',
    why: 'Disqus, or a theme for it, prints it in Dutch where scripts do not run.',
    languages,
    hints: ['disqus'],
    pattern:
      /schakel (?:a\.u\.b\. |alstublieft )?javascript in om de (?:reacties|commentaren)(?: [a-z]{2,12}){0,2} te bekijken,?(?: [a-z]{2,12}){0,4} disqus/,
    removes: ['Schakel JavaScript in om de reacties te bekijken, mogelijk gemaakt door Disqus.'],
    keeps: [
      'Wie de reacties van Disqus wil bekijken, moet JavaScript inschakelen, en dat doet bijna niemand.',
    ],
  }),
  closingCall({
    id: 'comment-form/heading-nl',
    why: 'The heading of a form, or a part of its notices, as the last block or beside another notice.',
    languages,
    hints: ['reactie', 'antwoord', 'achter', 'reageren', 'berichten', 'velden'],
    pattern: new RegExp(
      `${HEADING}|(?:je|u) moet (?:ingelogd zijn|inloggen) om (?:een reactie te (?:kunnen )?plaatsen|te (?:kunnen )?reageren)|stuur mij een e-?mail als er (?:vervolgreacties|nieuwe berichten|nieuwe reacties) zijn|(?:vereiste|verplichte) velden zijn gemarkeerd met ?\\*?`,
    ),
    removes: ['Geef een reactie', 'Je moet ingelogd zijn om een reactie te plaatsen.'],
    keeps: ['Laat een bericht achter bij de portier, zei hij, en ga.', '— Geef een antwoord'],
  }),
  sentence({
    id: 'share/jetpack-nl',
    why: 'Jetpack names its sharing buttons so for screen readers.',
    languages,
    hints: ['venster'],
    pattern:
      /klik om (?:te |dit |af te )?[^.!?"]{3,60} ?\((?:wordt|opent) in een nieuw venster(?: geopend)?\)/,
    removes: ['Klik om te delen op Facebook (Wordt in een nieuw venster geopend)'],
    keeps: ['Klik om de kaart te zien (opent in een nieuw venster) en zoek de toren.'],
  }),
  sentence({
    id: 'newsletter/consent-nl',
    why: 'The consent below a sign-up form in Dutch, in the first person or to the reader who signs up.',
    languages,
    hints: ['akkoord', 'accepteer', 'uitschrijven', 'afmelden'],
    pattern:
      /(?:ja, )?ik ga akkoord met (?:de|het) (?:algemene voorwaarden|privacyverklaring|privacybeleid|privacy policy)[^!?"]{0,120}|door (?:je|u) (?:aan te melden|in te schrijven)[^!?"]{0,40},? (?:ga je|gaat u|accepteer je|accepteert u)[^!?"]{3,120}(?:voorwaarden|privacy)[^!?"]{0,80}|(?:je|u) kunt? (?:je|u) (?:op elk moment|altijd|op ieder moment) (?:weer )?(?:uitschrijven|afmelden)[^!?"]{0,80}/,
    removes: [
      'Ik ga akkoord met de algemene voorwaarden en het privacybeleid.',
      'Je kunt je op elk moment weer uitschrijven.',
    ],
    keeps: ['Ik ga akkoord met de voorwaarden van de vrede, zei de koning, en tekende.'],
  }),
  closingCall({
    id: 'related/lees-ook',
    why: 'Dutch and Flemish newsrooms put links to other articles on a line of their own, behind these words and a colon.',
    languages,
    hints: ['lees'],
    pattern: /lees (?:ook|verder|meer) ?:[^\n]{0,160}/,
    removes: ['Lees ook: Wat kost een veer waar niemand op vaart'],
    keeps: ['Lees ook tussen de regels, raadde hij aan: daar staat alles.'],
  }),
  sentence({
    id: 'donation/steun-ons',
    why: 'Dutch and Flemish newsrooms and bloggers ask for money for their own work and name how.',
    languages,
    hints: ['steun', 'trakteer', 'doneer'],
    pattern:
      /(?:vond je dit (?:artikel|stuk) (?:goed|leuk|interessant|waardevol)\? )?(?:steun (?:ons|mij|ons werk|mijn werk|onze journalistiek|dit blog) (?:via|op|met) (?:patreon|petje\.?af|paypal|ko-?fi|backme|tikkie|ideal|een (?:kleine )?(?:donatie|gift|bijdrage))|steun (?:onze )?onafhankelijke journalistiek|trakteer (?:mij|me|ons) op (?:een )?koffie (?:via|op) (?:ko-?fi|buy ?me ?a ?coffee)|doneer (?:nu )?(?:en steun|voor) (?:ons werk|onze (?:onafhankelijke )?journalistiek))/,
    removes: [
      'Steun ons via Petje.af',
      'Steun onze journalistiek met een donatie!',
      'Steun onafhankelijke journalistiek',
    ],
    keeps: [
      'Steun ons bij de verkiezingen, vroeg de kandidaat aan de inwoners van Delft.',
      'Ze riep op om onafhankelijke journalistiek te steunen.',
      'Trakteer me op koffie en ik vertel alles, zei de kapitein.',
    ],
  }),
  closingCall({
    id: 'donation/steun-ons-at-end',
    why: 'The bare call that newsrooms put below their last paragraph or beside a plea.',
    languages,
    hints: ['steun', 'donateur', 'vriend', 'doneer'],
    pattern: /steun ons(?: nu| vandaag)?|word (?:nu |vandaag )?(?:donateur|vriend)|doneer nu/,
    removes: ['Steun ons!', 'Doneer nu'],
    keeps: ['Ze hief haar bord.\nSteun ons!', '— Word donateur'],
  }),
];

/** Dutch. */
export const NL: LanguagePack = { rules: RULES, signs: NL_SIGNS };
