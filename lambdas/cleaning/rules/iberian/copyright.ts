import type { Sign } from '../../sign.ts';

/** What footers say of rights, in Spanish and Portuguese. */
export const COPYRIGHT: readonly Sign[] = [
  {
    id: 'copyright/es',
    why: 'What footers say of rights, in Spanish.',
    languages: ['es'],
    labels: [
      'todos los derechos reservados …',
      '… todos los derechos reservados',
      'funciona gracias a …',
      'funciona con …',
      'prohibida la reproduccion …',
      'prohibida su reproduccion …',
      'diseno web …',
    ],
    phrases: [
      'todos los derechos reservados',
      'derechos de autor',
      'reproduccion total o parcial',
      'propiedad intelectual',
    ],
    removes: ['Todos los derechos reservados.'],
    keeps: [
      'Pidió todos los derechos para las mujeres de la ciudad, y después de una larga disputa los consiguió.',
    ],
  },
  {
    id: 'copyright/pt',
    why: 'What footers say of rights, in Portuguese.',
    languages: ['pt'],
    labels: [
      'todos os direitos reservados …',
      '… todos os direitos reservados',
      'e proibida a reproducao …',
      'proibida a reproducao …',
      'orgulhosamente mantido com …',
      'desenvolvido por …',
      'cnpj …',
    ],
    phrases: [
      'todos os direitos reservados',
      'direitos autorais',
      'direitos de autor',
      'proibida a reproducao',
      'reproducao total ou parcial',
      'propriedade intelectual',
      'cnpj',
    ],
    removes: ['Todos os direitos reservados.'],
    keeps: [
      'Pediu todos os direitos para as mulheres da cidade e, depois de uma longa disputa, conseguiu-os.',
    ],
  },
];
