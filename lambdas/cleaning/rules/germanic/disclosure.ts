import type { Sign } from '../../sign.ts';

/** Standing notes about commissions and origin, in Dutch and Swedish. */
export const DISCLOSURE: readonly Sign[] = [
  {
    id: 'disclosure/nl',
    why: 'Standing notes about commissions and origin, in Dutch.',
    languages: ['nl'],
    labels: [
      'bron: …',
      'bronnen',
      'bronnen: …',
      'noot van de redactie …',
      'dit artikel verscheen eerder …',
      'dit artikel is eerder verschenen …',
      'dit bericht bevat affiliate links …',
      'dit artikel bevat affiliate links …',
      'rectificatie …',
    ],
    phrases: [
      'verscheen eerder',
      'eerder verschenen',
      'eerder gepubliceerd',
      'affiliate links',
      'affiliatelinks',
      'aan deze informatie kunnen',
      'geen rechten worden ontleend',
    ],
    removes: ['Bronnen'],
    keeps: [
      'De oorsprong van de rivier ligt in een bos waar sinds jaren niemand uit het dorp meer is geweest.',
    ],
  },
  {
    id: 'disclosure/sv',
    why: 'Standing notes about commissions and origin, in Swedish.',
    languages: ['sv'],
    labels: [
      'kalla: …',
      'kallor',
      'kallor: …',
      'kalla',
      'artikeln publicerades ursprungligen …',
      'artikeln ar tidigare publicerad …',
      'inlagget innehaller annonslankar …',
      'detta inlagg innehaller …',
      'sa arbetar vi med …',
      'rattelse: …',
      'detta ar en ledartext …',
      'detta ar en opinionstext …',
      'detta ar en debattartikel …',
      'det har ar en opinionstext …',
    ],
    phrases: [
      'publicerades ursprungligen',
      'tidigare publicerad',
      'annonslankar',
      'reklamlankar',
      'skribentens egna',
      'asikterna ar skribentens',
      'skribenten svarar for',
    ],
    removes: ['Källor'],
    keeps: [
      'Älven rinner upp i en skog dit ingen från byn har gått på många år, inte ens för att plocka lingon.',
    ],
  },
];
