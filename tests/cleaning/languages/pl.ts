import type { LanguageCase } from './case.ts';

export const ARTICLE = [
  'Portowe miasto chce mostu po czterdziestu latach sporów',
  'Mieszkańcy portowego miasta opowiedzieli się w niedzielę za budową mostu, który połączy oba brzegi rzeki. Tak kończy się spór, który trwał ponad czterdzieści lat i poróżnił niejedną rodzinę.',
  'Za mostem było sześciu na dziesięciu głosujących, podał późnym wieczorem sekretarz miasta. Budowa ma potrwać trzy lata, a na moście znajdą się dwa pasy ruchu, tory tramwajowe i chodnik dla pieszych.',
  '„Mój ojciec podpisał pierwszą petycję, a ja niosłam dziś ostatnie pudło z głosami” – powiedziała kobieta, która od wiosny prowadziła kampanię. „Nie sądziłam, że tego dożyję”.',
  'Przeciwnicy boją się, że spokojne ulice starej dzielnicy zapełnią się ciężarówkami jadącymi do terminalu. Domagali się tunelu, ale inżynierowie z województwa uznali, że byłby zbyt drogi.',
  'Prom, który od końca wojny co kwadrans przepływał rzekę, będzie kursował, dopóki na most nie wjedzie pierwszy samochód. Nie postanowiono jeszcze, co stanie się z czternastoosobową załogą.',
  'Rada zbierze się znowu za dwa tygodnie, żeby wybrać wykonawcę. Zainteresowanie okazały cztery firmy, a jedna z nich, zza granicy, zbudowała już dwa mosty w górnym biegu tej samej rzeki.',
].join('\n\n');

export const CASES: readonly LanguageCase[] = [
  {
    kind: 'comment-form',
    residue:
      'Dodaj komentarz Anuluj pisanie odpowiedzi\nTwój adres e-mail nie zostanie opublikowany. Wymagane pola są oznaczone *\nKomentarz *\nNazwa *\nE-mail *\nWitryna internetowa\nZapamiętaj moje dane w tej przeglądarce podczas pisania kolejnych komentarzy.\nKomentarz wpisu',
    author:
      'Każdy mógł dodać komentarz do projektu mostu, a jego nazwa i adres e-mail miały nie zostać opublikowane; mimo to lista nazwisk wisiała nazajutrz w ratuszu.',
  },
  {
    kind: 'comment-form',
    residue: 'Musisz się zalogować, aby móc dodać komentarz.\nTa strona używa Akismet do redukcji spamu.',
    author:
      'Żeby zabrać głos, trzeba było się zalogować, a potem czekać na moderatora, który pracował tylko rano.',
  },
  {
    kind: 'donation',
    residue: 'Wesprzyj nas!\nPostaw mi kawę na buycoffee.to\nZostań patronem',
    author:
      '„Wesprzyj nas, a my zbudujemy most” – czytamy na plakacie, który komitet rozwiesił w całym porcie.',
  },
  {
    kind: 'newsletter',
    residue:
      'Zapisz się na newsletter\nNajważniejsze teksty tygodnia na Twoją skrzynkę\nPodaj swój adres e-mail\nZapisuję się',
    author: 'Newsletter urzędu, na który zapisało się pół miasta, milczał o moście aż do dnia głosowania.',
  },
  {
    kind: 'share',
    residue: 'Udostępnij artykuł\nFacebook\nTwitter\nSkopiuj link\nObserwuj nas na Facebooku',
    author:
      'Zdjęcie pudła z głosami udostępniono na Facebooku tysiące razy, zanim policzono ostatnią kartkę.',
  },
  {
    kind: 'related',
    residue:
      'Czytaj także: Ile kosztuje prom, którym nikt nie pływa\nPodobne artykuły\nStara dzielnica boi się ciężarówek\n12 marca 2024\nNajczęściej czytane\nPogoda na weekend\nZobacz więcej',
    author: 'Kto chce czytać więcej o tym sporze, znajdzie najnowsze dokumenty w archiwum przy rynku.',
  },
];
