import type { Sign } from '../../sign.ts';

/** Standing notes about commissions and origin, in Spanish and Portuguese. */
export const DISCLOSURE: readonly Sign[] = [
  {
    id: 'disclosure/es',
    why: 'Standing notes about commissions and origin, in Spanish.',
    languages: ['es'],
    labels: [
      'fuente: …',
      'fuentes',
      'fuentes: …',
      'nota de la redaccion …',
      'nota del editor …',
      'conforme a los criterios de …',
      'este articulo se publico originalmente …',
      'este articulo fue publicado originalmente …',
      'este articulo contiene enlaces …',
    ],
    phrases: [
      'publicado originalmente',
      'se publico originalmente',
      'enlaces de afiliados',
      'enlaces de afiliado',
      'recibir una comision',
      'no se hace responsable',
      'con informacion de',
      'responsabilidad de sus autores',
    ],
    removes: ['Fuentes'],
    keeps: [
      'La fuente del río está en un bosque en el que, desde hace años, no ha vuelto a entrar nadie del pueblo.',
    ],
  },
  {
    id: 'disclosure/pt',
    why: 'Standing notes about commissions and origin, in Portuguese.',
    languages: ['pt'],
    labels: [
      'fonte: …',
      'fontes',
      'fontes: …',
      'nota da redacao …',
      'com informacoes da …',
      'com informacoes do …',
      'com informacoes de …',
      'publicado originalmente em …',
      'este artigo foi publicado originalmente …',
      'este artigo contem links de afiliados …',
      'errata',
    ],
    phrases: [
      'publicado originalmente',
      'links de afiliados',
      'receber uma comissao',
      'comissao de afiliados',
      'com informacoes da',
      'com informacoes do',
      'nao reflete necessariamente',
      'responsabilidade do autor',
      'carater informativo',
    ],
    removes: ['Fontes'],
    keeps: [
      'A nascente do rio fica num bosque em que, há anos, ninguém da aldeia voltou a pôr os pés, nem de dia.',
    ],
  },
];
