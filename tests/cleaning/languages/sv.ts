import type { LanguageCase } from './case.ts';

export const ARTICLE = [
  'Hamnstaden röstar för en bro efter fyrtio år av bråk',
  'Invånarna i hamnstaden röstade i söndags för en bro som ska förena de båda stränderna av älven. Så slutar ett bråk som har pågått i mer än fyrtio år och som har splittrat mer än en familj i staden.',
  'Sex av tio röstande sade ja, meddelade stadens sekreterare sent på kvällen. Bygget väntas ta tre år, och på bron ska det finnas två körfält, ett spår för spårvagnen och en bred gångbana för dem som går.',
  '”Min far skrev under det första uppropet, och i kväll bar jag den sista valurnan”, sade kvinnan som har lett kampanjen sedan i våras. ”Jag trodde aldrig att jag skulle få leva så länge att jag såg det.”',
  'De som var emot fruktar att de lugna gatorna i den gamla stadsdelen ska fyllas av lastbilar på väg till terminalen. De hade velat ha en tunnel, som länets ingenjörer tyckte skulle bli alldeles för dyr.',
  'Färjan, som har gått över älven varje kvart sedan kriget tog slut, ska fortsätta tills den första bilen kör över bron. Vad som ska hända med de fjorton i besättningen har ännu ingen bestämt sig för.',
  'Fullmäktige möts igen om två veckor för att välja vem som ska bygga. Fyra företag har visat intresse, och ett av dem, från andra sidan gränsen, har redan byggt två broar längre upp längs samma älv.',
].join('\n\n');

export const CASES: readonly LanguageCase[] = [
  {
    kind: 'comment-form',
    residue:
      'Lämna ett svar Avbryt svar\nDin e-postadress kommer inte publiceras. Obligatoriska fält är märkta *\nKommentar *\nNamn *\nE-postadress *\nWebbplats\nSpara mitt namn, min e-postadress och webbplats i denna webbläsare till nästa gång jag skriver en kommentar.\nPublicera kommentar',
    author:
      'Vem som helst kunde lämna en kommentar till förslaget; namn och adress skulle inte publiceras, hade borgmästaren lovat, men listan hängde på dörren redan dagen därpå.',
  },
  {
    kind: 'comment-form',
    residue:
      'Du måste vara inloggad för att publicera en kommentar.\nDenna webbplats använder Akismet för att minska skräppost.',
    author:
      'Den som ville tala i fullmäktige fick anmäla sig på måndagen och vänta tills sekreteraren ropade upp namnet.',
  },
  {
    kind: 'comments',
    residue: 'Dela\nFacebook\nTwitter\n3 kommentarer\nBli först att kommentera\nVisa alla kommentarer',
    author: 'Ingenjörens tre kommentarer fick inget svar, fast hela salen hade hört dem alldeles tydligt.',
  },
  {
    kind: 'donation',
    residue: 'Stöd vår journalistik\nBli medlem\nGe en gåva',
    author:
      'En fiskares gåva betalade affischerna, och kommittén sökte stöd hos klubbens medlemmar och i församlingen.',
  },
  {
    kind: 'newsletter',
    residue:
      'Prenumerera på vårt nyhetsbrev\nDe viktigaste nyheterna varje morgon, direkt i inkorgen\nDin e-postadress\nGenom att anmäla dig godkänner du våra villkor.\nPrenumerera',
    author:
      'Kommunens nyhetsbrev, som halva staden prenumererade på, sade inte ett ord om bron förrän på valdagen.',
  },
  {
    kind: 'share',
    residue: 'Dela på Facebook\nDela på Twitter\nWhatsApp\nKopiera länk\nFölj oss på Instagram',
    author:
      'Bilden på den sista valurnan delades tusentals gånger på Facebook innan den sista rösten hade räknats.',
  },
  {
    kind: 'related',
    residue:
      'Läs också: Vad kostar en färja som ingen åker med\nRelaterade artiklar\nGamla stan är rädd för lastbilarna\n12 mars 2024\nMest läst\nVädret i helgen\nLäs mer',
    author:
      'Den som vill läsa mer om bråket hittar de senaste handlingarna i arkivet vid torget nere i hamnen.',
  },
];
