import type { LanguageCase } from './case.ts';

export const ARTICLE = [
  'Havenstad stemt na veertig jaar ruzie voor een brug',
  'De inwoners van de havenstad hebben zondag gestemd voor een brug die de twee oevers van de rivier zal verbinden. Zo eindigt een ruzie die meer dan veertig jaar duurde en heel wat families verdeelde.',
  'Zes op de tien kiezers zeiden ja, liet de gemeentesecretaris laat op de avond weten. De bouw gaat drie jaar duren, en over de brug komen twee rijstroken, een trambaan en een breed pad voor voetgangers.',
  '‘Mijn vader tekende het eerste verzoekschrift, en ik heb vanavond de laatste stembus gedragen,’ zei de vrouw die sinds het voorjaar de campagne leidt. ‘Ik had niet gedacht dat ik dit nog zou meemaken.’',
  'De tegenstanders vrezen dat de stille straten van de oude wijk vol komen te staan met vrachtwagens op weg naar de terminal. Zij wilden een tunnel, die de ingenieurs van de provincie veel te duur vonden.',
  'Het veer, dat sinds het einde van de oorlog elk kwartier de rivier oversteekt, blijft varen tot de eerste auto over de brug rijdt. Wat er van de veertien leden van de bemanning wordt, is nog niet besloten.',
  'De raad komt over twee weken opnieuw bijeen om de bouwer te kiezen. Vier bedrijven hebben zich gemeld, en een daarvan, van over de grens, heeft verder stroomopwaarts al twee bruggen gebouwd.',
].join('\n\n');

export const CASES: readonly LanguageCase[] = [
  {
    kind: 'comment-form',
    residue:
      'Geef een reactie Reactie annuleren\nJe e-mailadres wordt niet gepubliceerd. Vereiste velden zijn gemarkeerd met *\nReactie *\nNaam *\nE-mail *\nSite\nMijn naam, e-mail en site opslaan in deze browser voor de volgende keer wanneer ik een reactie plaats.\nReactie plaatsen',
    author:
      'Iedereen kon een reactie op het plan geven; naam en adres zouden niet worden gepubliceerd, had de burgemeester beloofd, maar de lijst hing de volgende dag al aan de deur.',
  },
  {
    kind: 'comment-form',
    residue:
      'Je moet ingelogd zijn om een reactie te plaatsen.\nDeze site gebruikt Akismet om spam te verminderen.',
    author:
      'Wie in de raad wilde spreken, moest zich op maandag melden en wachten tot de secretaris zijn naam riep.',
  },
  {
    kind: 'comments',
    residue: 'Delen\nFacebook\nTwitter\n3 reacties\nWees de eerste om te reageren\nBekijk alle reacties',
    author: 'Op de drie opmerkingen van de ingenieur kwam geen reactie, hoewel de hele zaal ze had gehoord.',
  },
  {
    kind: 'donation',
    residue: 'Steun onze journalistiek\nWord lid\nDoneer nu',
    author:
      'De donatie van een visser betaalde de affiches, en het comité zocht steun bij de leden van de sociëteit en de parochie.',
  },
  {
    kind: 'newsletter',
    residue:
      'Schrijf je in voor onze nieuwsbrief\nElke ochtend het belangrijkste nieuws in je mailbox\nJe e-mailadres\nIk ga akkoord met het privacybeleid\nInschrijven',
    author:
      'De nieuwsbrief van de gemeente, waarop de halve stad was geabonneerd, zweeg over de brug tot de dag van de stemming.',
  },
  {
    kind: 'share',
    residue: 'Deel op Facebook\nDeel op Twitter\nWhatsApp\nKopieer link\nVolg ons op Instagram',
    author:
      'De foto van de laatste stembus werd duizenden keren gedeeld op Facebook voordat het laatste biljet was geteld.',
  },
  {
    kind: 'related',
    residue:
      'Lees ook: Wat kost een veer waar niemand op vaart\nGerelateerde artikelen\nDe oude wijk is bang voor vrachtwagens\n12 maart 2024\nMeest gelezen\nHet weer in het weekend\nLees meer',
    author:
      'Wie meer over de ruzie wil lezen, vindt de nieuwste stukken in het archief aan het plein bij de haven.',
  },
];
