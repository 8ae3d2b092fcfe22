import type { Sign } from '../sign.ts';

/** Stars, votes, views and other counts. */
export const RATING: readonly Sign[] = [
  {
    id: 'rating/figures',
    why: 'Counts and shares that stand alone.',
    languages: ['und'],
    pattern:
      /[★☆\s]{2,12}|.{0,20}\d(?:[.,]\d)? ?(?:out of|\/|von) ?(?:5|10)\b.{0,30}|\d{1,3}(?:[.,]\d)? ?%.{0,30}|[\d.,]{1,9} ?[km]? ?(?:ratings?|reviews?|views?|likes?|shares?|votes?|followers?|points?|subscribers?|bewertungen|stimmen|aufrufe)\b.{0,12}/,
    removes: ['4.8 out of 5'],
    keeps: ['Only 12 % of the votes were counted when 3 of 5 judges had left the hall for the night.'],
  },
  {
    id: 'rating/en',
    why: 'Words of ratings and of calls to rate.',
    languages: ['en'],
    labels: [
      'rating',
      'ratings',
      'rate this …',
      'rate …',
      'reviews',
      'write a review',
      'read reviews',
      'see the rating.',
      'see the rating',
      'user rating',
      'our rating',
      'helpful links',
      'leave a review …',
      'customer reviews',
      'average rating …',
      'how useful was this post?',
      'rated …',
      'votes',
    ],
    phrases: ['star rating', 'rated', 'out of 5', 'please rate', 'trustpilot'],
    removes: ['Rate this article'],
    keeps: ['The rating of the bonds fell twice that year, and reviews of the fund were not kind.'],
  },
];
