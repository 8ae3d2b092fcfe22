import type { Sign } from '../../sign.ts';

/**
 * Lines that say who wrote, and notes about authors, in Spanish and Portuguese.
 * A bare `por` opens any sentence and is no sign.
 */
export const BYLINE: readonly Sign[] = [
  {
    id: 'byline/es',
    why: 'Names behind a verb of writing, and the note about an author, in Spanish.',
    languages: ['es'],
    labels: [
      'escrito por …',
      'publicado por …',
      'redactado por …',
      'texto: …',
      'autor',
      'autora',
      'autor: …',
      'autora: …',
      'por: …',
      'sobre el autor',
      'sobre la autora',
      'acerca del autor',
      'sobre el autor …',
      'redaccion',
      'ver todas las entradas …',
      'mas articulos de …',
    ],
    phrases: ['es escritor', 'es escritora', 'escribe sobre'],
    removes: ['Sobre el autor'],
    keeps: [
      'El autor del informe había escrito aquella nota por la mañana, cuando el viento aún venía del este.',
    ],
  },
  {
    id: 'byline/pt',
    why: 'Names behind a verb of writing, and the note about an author, in Portuguese.',
    languages: ['pt'],
    labels: [
      'escrito por …',
      'publicado por …',
      'postado por …',
      'redigido por …',
      'texto: …',
      'autor',
      'autora',
      'autor: …',
      'autora: …',
      'por: …',
      'sobre o autor',
      'sobre a autora',
      'sobre o autor …',
      'redacao',
      'da redacao',
      'por redacao',
      'ver todos os posts …',
      'ver todos os artigos …',
      'mais artigos de …',
    ],
    phrases: [
      'jornalista formad*',
      'e escritor',
      'e escritora',
      'escreve sobre',
      'formado em',
      'formada em',
      'e autora de',
    ],
    removes: ['Sobre o autor'],
    keeps: [
      'O autor do relatório tinha escrito aquela nota de manhã, quando o vento vinha ainda do lado do mar.',
    ],
  },
];
