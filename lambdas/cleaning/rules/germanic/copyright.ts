import type { Sign } from '../../sign.ts';

/** What footers say of rights, in Dutch and Swedish. */
export const COPYRIGHT: readonly Sign[] = [
  {
    id: 'copyright/nl',
    why: 'What footers say of rights, in Dutch.',
    languages: ['nl'],
    labels: [
      'alle rechten voorbehouden …',
      '… alle rechten voorbehouden',
      'mogelijk gemaakt door …',
      'ondersteund door wordpress',
      'kvk …',
      'website door …',
    ],
    phrases: ['alle rechten voorbehouden', 'auteursrecht*', 'voorafgaande toestemming', 'kvk-nummer', 'kvk'],
    removes: ['Alle rechten voorbehouden.'],
    keeps: [
      'Ze eiste alle rechten op voor de vrouwen van de stad en kreeg ze, na een lange twist, ook werkelijk.',
    ],
  },
  {
    id: 'copyright/sv',
    why: 'What footers say of rights, in Swedish.',
    languages: ['sv'],
    labels: [
      'alla rattigheter forbehallna …',
      '… alla rattigheter forbehallna',
      'alla rattigheter reserverade …',
      'ansvarig utgivare …',
      'drivs med wordpress',
      'drivs med …',
      'org.nr …',
      'org nr …',
      'organisationsnummer …',
      'mangfaldigande …',
    ],
    phrases: [
      'alla rattigheter',
      'upphovsratt*',
      'ansvarig utgivare',
      'eftertryck',
      'org.nr',
      'organisationsnummer',
    ],
    removes: ['Alla rättigheter förbehållna.'],
    keeps: [
      'Hon krävde samma rätt för kvinnorna i staden och fick den också, efter en tvist som hade varat länge.',
    ],
  },
];
