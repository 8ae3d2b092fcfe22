import type { LanguageCase } from './case.ts';

export const ARTICLE = [
  'Lučki grad hoće most posle četrdeset godina rasprave',
  'Stanovnici lučkog grada glasali su u nedelju za most koji će spojiti dve obale reke. Time se završava rasprava koja je trajala preko četrdeset godina i zavadila mnoge porodice stare četvrti.',
  'Za most je bilo šest od deset onih koji su izašli na birališta, saopštio je kasno uveče sekretar opštine. Gradnja će trajati tri godine, a most će imati dve kolovozne trake, tramvaj i stazu za pešake.',
  '„Moj otac je potpisao prvu peticiju, a ja sam večeras nosila poslednju kutiju sa glasovima“, rekla je žena koja od proleća vodi kampanju. „Nisam mislila da ću to doživeti“, dodala je tiho.',
  'Protivnici se boje da će se mirne ulice stare četvrti napuniti kamionima koji idu ka terminalu. Tražili su tunel, ali su inženjeri iz okruga ocenili da bi bio preskup i da bi se gradio deset godina.',
  'Skela koja od kraja rata prelazi reku svakih petnaest minuta saobraćaće dok na most ne stupi prvi automobil. Šta će biti sa četrnaest članova posade, niko se još nije usudio da odluči.',
  'Odbornici se ponovo sastaju za dve nedelje da izaberu izvođača. Zainteresovane su četiri firme, a jedna od njih, iz susedne zemlje, već je izgradila dva mosta u gornjem toku iste reke.',
].join('\n\n');

export const CASES: readonly LanguageCase[] = [
  {
    kind: 'comment-form',
    residue:
      'Ostavite odgovor Odustani od odgovora\nVaša adresa e-pošte neće biti objavljena. Neophodna polja su označena *\nKomentar *\nIme *\nE-pošta *\nVeb mesto\nSačuvaj moje ime, e-poštu i veb mesto u ovom pregledaču veba za sledeći put kada komentarišem.\nPredaj komentar',
    author:
      'Svako je mogao da ostavi komentar na plan, a njegovo ime i adresa nije trebalo da budu objavljeni; spisak je ipak sutradan visio u opštini.',
  },
  {
    kind: 'comment-form',
    residue:
      'Morate biti prijavljeni da biste komentarisali.\nOvaj veb-sajt koristi Akismet kako bi smanjio nepoželjne.',
    author: 'Ko je hteo reč, morao je da se prijavi, pa da čeka moderatora, koji je radio samo pre podne.',
  },
  {
    kind: 'donation',
    residue: 'Podržite nezavisno novinarstvo\nDonirajte\nPodržite naš rad donacijom',
    author:
      '„Podržite nas, a mi ćemo sagraditi most“, pisalo je na plakatu koji je odbor izlepio po celoj luci.',
  },
  {
    kind: 'newsletter',
    residue:
      'Prijavite se na naš bilten\nNajvažnije vesti nedelje na vaš imejl\nUnesite vašu imejl adresu\nPrijavi se',
    author: 'Bilten opštine, na koji je pretplaćeno pola grada, ćutao je o mostu sve do dana glasanja.',
  },
  {
    kind: 'share',
    residue: 'Podelite članak\nFejsbuk\nTviter\nKopiraj link\nPratite nas na Fejsbuku',
    author:
      'Sliku kutije sa glasovima na Fejsbuku su podelile hiljade ljudi pre nego što je izbrojan poslednji listić.',
  },
  {
    kind: 'related',
    residue:
      'Pročitajte još: Koliko košta skela kojom niko ne plovi\nPovezani članci\nStara četvrt se boji kamiona\n12. mart 2024.\nNajčitanije\nVreme za vikend\nPrikaži više',
    author: 'Ko hoće da pročita još o toj raspravi, naći će najnovije spise u arhivi na trgu.',
  },
  {
    kind: 'comment-form',
    residue:
      'Komentiraj Odustani od odgovora\nVaša adresa e-pošte neće biti objavljena. Obavezna polja su označena sa *\nKomentar *\nIme *\nE-pošta *\nWeb-stranica\nSpremi moje ime, e-poštu i web-stranicu u ovom internet pregledniku za sljedeći put kada budem komentirao.\nObjavi komentar',
    author:
      'Tko je htio komentirati plan mosta, morao je ostaviti ime i adresu, koja se poslije čitala naglas.',
  },
  {
    kind: 'share',
    residue: 'Podijelite članak\nFacebook\nViber\nKopiraj poveznicu\nPratite nas na Facebooku',
    author:
      'Sliku kutije s glasovima na Facebooku su podijelile tisuće ljudi prije nego što je prebrojen zadnji listić.',
  },
  {
    kind: 'related',
    residue:
      'Povezane vijesti\nPročitajte i: Stara četvrt boji se kamiona\n12. ožujka 2024.\nNajčitanije\nVrijeme za vikend\nUčitaj više',
    author: 'Tko želi pročitati više o toj raspravi, naći će najnovije spise u arhivu na trgu.',
  },
];
