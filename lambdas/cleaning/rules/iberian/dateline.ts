import type { Sign } from '../../sign.ts';
import { dates } from '../dates.ts';

/**
 * When a text was published or changed, and how long it takes to read, in Spanish and Portuguese. Months stand abbreviated too.
 */
export const DATELINE: readonly Sign[] = [
  {
    id: 'dateline/es',
    why: 'Dates with the names of months, ages and reading times, in Spanish.',
    languages: ['es'],
    labels: [
      'publicado',
      'actualizado',
      'ultima actualizacion …',
      'publicado el …',
      'actualizado el …',
      'fecha de publicacion …',
    ],
    pattern: dates({
      date: `\\d{1,2}(?: de)? (?:ene(?:ro)?|feb(?:rero)?|mar(?:zo)?|abr(?:il)?|mayo?|jun(?:io)?|jul(?:io)?|ago(?:sto)?|sept?(?:iembre)?|oct(?:ubre)?|nov(?:iembre)?|dic(?:iembre)?)\\.?,?(?: de| del)? (?:19|20)\\d\\d`,
      age: `hace \\d{1,3} (?:minutos?|horas?|dias?|semanas?|meses|mes|anos?)`,
      reading: `\\d{1,3} (?:min\\.?|minutos?) de lectura|(?:tiempo de )?lectura:? (?:de )?\\d{1,3} min(?:utos?)?`,
    }),
    removes: ['Publicado el 25 de septiembre de 2018', '5 min de lectura'],
    keeps: [
      'El 25 de septiembre de 2018 cayó la primera nieve, y hacía 3 años que no se veía tan pronto en el valle.',
    ],
  },
  {
    id: 'dateline/pt',
    why: 'Dates with the names of months, ages and reading times, in Portuguese.',
    languages: ['pt'],
    labels: [
      'publicado',
      'atualizado',
      'publicado em …',
      'publicado a …',
      'atualizado em …',
      'ultima atualizacao …',
      'atualizado ha …',
      'tempo de leitura …',
    ],
    pattern: dates({
      date: `\\d{1,2}(?: de)? (?:jan(?:eiro)?|fev(?:ereiro)?|mar(?:co)?|abr(?:il)?|mai(?:o)?|jun(?:ho)?|jul(?:ho)?|ago(?:sto)?|set(?:embro)?|out(?:ubro)?|nov(?:embro)?|dez(?:embro)?)\\.?,?(?: de)? (?:19|20)\\d\\d`,
      age: `ha \\d{1,3} (?:minutos?|horas?|dias?|semanas?|meses|mes|anos?)`,
      reading: `\\d{1,3} (?:min\\.?|minutos?) (?:de leitura|lidos)|(?:tempo de )?leitura:? (?:de )?\\d{1,3} min(?:utos?)?`,
    }),
    removes: ['Publicado em 25 de setembro de 2018', '5 min de leitura'],
    keeps: [
      'A 25 de setembro de 2018 caiu a primeira neve, que tão cedo não se via no vale havia mais de 3 anos.',
    ],
  },
];
