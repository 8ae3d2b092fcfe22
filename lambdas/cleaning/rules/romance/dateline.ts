import type { Sign } from '../../sign.ts';
import { dates } from '../dates.ts';

/**
 * When a text was published or changed, and how long it takes to read, in French, Italian and Romanian. Months stand abbreviated too.
 */
export const DATELINE: readonly Sign[] = [
  {
    id: 'dateline/fr',
    why: 'Dates with the names of months, ages and reading times, in French.',
    languages: ['fr'],
    labels: [
      'publie',
      'mis a jour',
      'mise a jour',
      'publie le …',
      'publie hier …',
      'mis a jour le …',
      'mise a jour le …',
      'derniere mise a jour …',
      'temps de lecture …',
    ],
    pattern: dates({
      date: `(?:\\d{1,2}|1er) (?:janv?(?:ier)?|fevr?(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|aout|sept?(?:embre)?|oct(?:obre)?|nov(?:embre)?|dec(?:embre)?)\\.?,? (?:19|20)\\d\\d`,
      age: `il y a \\d{1,3} (?:minutes?|min|heures?|h|jours?|semaines?|mois|ans?)`,
      reading: `\\d{1,3} (?:min\\.?|minutes?|mn) de lecture|(?:temps de )?lecture ?:? (?:de )?\\d{1,3} min(?:utes?)?`,
    }),
    removes: ['Publié le 25 septembre 2018 à 14h30', '5 min de lecture'],
    keeps: [
      'Le 25 septembre 2018 tomba la première neige, qu’on n’avait pas vue si tôt dans la vallée depuis 3 ans.',
    ],
  },
  {
    id: 'dateline/it',
    why: 'Dates with the names of months, ages and reading times, in Italian.',
    languages: ['it'],
    labels: [
      'pubblicato',
      'aggiornato',
      'pubblicato il …',
      'aggiornato il …',
      'ultimo aggiornamento …',
      'ultima modifica …',
      'tempo di lettura …',
    ],
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
    id: 'dateline/ro',
    why: 'Dates with the names of months, ages and reading times, in Romanian.',
    languages: ['ro'],
    labels: [
      'publicat',
      'actualizat',
      'publicat la …',
      'publicat pe …',
      'publicat: …',
      'actualizat la …',
      'actualizat: …',
      'ultima actualizare …',
      'timp de citire …',
      'data publicarii …',
      'data actualizarii …',
    ],
    pattern: dates({
      date: `\\d{1,2} (?:ian(?:uarie)?|feb(?:ruarie)?|mar(?:tie)?|apr(?:ilie)?|mai|iun(?:ie)?|iul(?:ie)?|aug(?:ust)?|sept?(?:embrie)?|oct(?:ombrie)?|noi(?:embrie)?|nov|dec(?:embrie)?)\\.?,? (?:19|20)\\d\\d`,
      age: `acum \\d{1,3} (?:de )?(?:minute|minut|ore|ora|zile|zi|saptamani|saptamana|luni|luna|ani|an)`,
      reading: `\\d{1,3} (?:min\\.?|minute) (?:de )?(?:citire|lectura|citit)|timp (?:de )?(?:citire|lectura):? \\d{1,3} min(?:ute)?`,
    }),
    removes: ['Publicat la 25 septembrie 2018', '5 min de citire'],
    keeps: [
      'La 25 septembrie 2018 a căzut prima ninsoare, care n-a mai fost văzută în vale așa devreme de 3 ani.',
    ],
  },
];
