import type { LanguageCase } from './case.ts';

export const ARTICLE = [
  'Orașul-port votează pentru un pod după patruzeci de ani de ceartă',
  'Locuitorii orașului-port au votat duminică pentru un pod care va uni cele două maluri ale fluviului. Se încheie astfel o ceartă care a ținut mai bine de patruzeci de ani și a dezbinat multe familii.',
  'Șase din zece alegători au spus da, a anunțat seara târziu secretarul primăriei. Lucrările vor dura trei ani, iar podul va avea două benzi pentru mașini, o linie de tramvai și un trotuar lat pentru pietoni.',
  '„Tata a semnat prima petiție, iar eu am dus în seara asta ultima urnă”, a spus femeia care conduce campania din primăvară. „Nu credeam că voi trăi atât de mult încât să văd podul acesta cu ochii mei.”',
  'Cei care au fost împotrivă se tem că străzile liniștite din cartierul vechi se vor umple de camioane în drum spre terminal. Ei ceruseră un tunel, pe care inginerii județului l-au socotit mult prea scump.',
  'Bacul, care trece fluviul din sfert în sfert de oră de la sfârșitul războiului, va merge mai departe până când va trece prima mașină. Ce se va întâmpla cu cei paisprezece oameni de pe el nu s-a hotărât.',
  'Consiliul se adună din nou peste două săptămâni ca să aleagă constructorul. Patru firme s-au arătat interesate, iar una dintre ele, de peste graniță, a ridicat deja două poduri mai sus pe același fluviu.',
].join('\n\n');

export const CASES: readonly LanguageCase[] = [
  {
    kind: 'comment-form',
    residue:
      'Lasă un răspuns Anulează răspunsul\nAdresa ta de email nu va fi publicată. Câmpurile obligatorii sunt marcate cu *\nComentariu *\nNume *\nEmail *\nSite web\nSalvează-mi numele, emailul și site-ul web în acest navigator pentru data viitoare când o să comentez.\nPublică comentariul',
    author:
      'Oricine putea lăsa un comentariu la proiect; numele și adresa nu aveau să fie publicate, promisese primarul, dar lista a apărut a doua zi pe ușă.',
  },
  {
    kind: 'comment-form',
    residue:
      'Trebuie să fii autentificat pentru a publica un comentariu.\nAcest site folosește Akismet pentru a reduce spamul.',
    author:
      'Ca să vorbești în consiliu trebuia să te înscrii luni și să aștepți până când secretarul îți striga numele.',
  },
  {
    kind: 'comments',
    residue:
      'Distribuie\nFacebook\nTwitter\n3 comentarii\nFii primul care comentează\nVezi toate comentariile',
    author:
      'La cele trei comentarii ale inginerului n-a fost niciun răspuns, deși toată sala le auzise foarte bine.',
  },
  {
    kind: 'donation',
    residue: 'Susține jurnalismul independent\nDonează acum\nDevino membru',
    author:
      'Donația unui pescar a plătit afișele, iar comitetul a căutat sprijin la membrii clubului și la parohie.',
  },
  {
    kind: 'newsletter',
    residue:
      'Abonează-te la newsletterul nostru\nCele mai importante știri, în fiecare dimineață, direct în inbox\nAdresa ta de email\nSunt de acord cu prelucrarea datelor cu caracter personal\nMă abonez',
    author:
      'Buletinul primăriei, la care era abonată jumătate din oraș, n-a spus o vorbă despre pod până în ziua votului.',
  },
  {
    kind: 'share',
    residue:
      'Distribuie pe Facebook\nDistribuie pe Twitter\nWhatsApp\nCopiază linkul\nUrmărește-ne pe Instagram',
    author:
      'Fotografia cu ultima urnă a fost distribuită de mii de ori pe Facebook înainte să fie numărat ultimul vot.',
  },
  {
    kind: 'related',
    residue:
      'Citește și: Cât costă un bac cu care nu merge nimeni\nArticole similare\nCartierul vechi se teme de camioane\n12 martie 2024\nCele mai citite\nVremea la sfârșit de săptămână\nVezi mai mult',
    author:
      'Cine vrea să citească mai multe despre ceartă va găsi cele mai noi documente în arhiva din piață.',
  },
];
