import type { LanguageCase } from './case.ts';

export const ARTICLE = [
  'La ville portuaire vote pour un pont après quarante ans de querelles',
  'Les habitants de la ville portuaire ont voté dimanche pour un pont qui reliera les deux rives du fleuve. Ainsi s’achève une querelle qui a duré plus de quarante ans et divisé plus d’une famille.',
  'Six votants sur dix ont dit oui, a fait savoir tard dans la soirée le secrétaire de la mairie. Les travaux dureront trois ans, et le pont portera deux voies pour les voitures, un tramway et un trottoir.',
  '« Mon père a signé la première pétition, et j’ai porté ce soir la dernière urne », a dit la femme qui mène la campagne depuis le printemps. « Je ne pensais pas vivre assez longtemps pour le voir. »',
  'Ceux qui étaient contre craignent que les rues tranquilles du vieux quartier se remplissent de camions en route vers le terminal. Ils demandaient un tunnel, que les ingénieurs ont jugé beaucoup trop cher.',
  'Le bac, qui traverse le fleuve tous les quarts d’heure depuis la fin de la guerre, continuera jusqu’au passage de la première voiture. Le sort des quatorze hommes de son équipage n’a pas été décidé.',
  'Le conseil se réunira de nouveau dans quinze jours pour choisir le constructeur. Quatre entreprises se sont montrées intéressées, et l’une d’elles, étrangère, a déjà bâti deux ponts en amont de la ville.',
].join('\n\n');

export const CASES: readonly LanguageCase[] = [
  {
    kind: 'comment-form',
    residue:
      'Laisser un commentaire Annuler la réponse\nVotre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *\nCommentaire *\nNom *\nE-mail *\nSite web\nEnregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire.',
    author:
      'Chacun pouvait laisser un commentaire sur le projet ; le nom et l’adresse de son auteur ne seraient pas publiés, avait promis le maire, mais la liste fut affichée le lendemain.',
  },
  {
    kind: 'comment-form',
    residue:
      'Vous devez vous connecter pour publier un commentaire.\nCe site utilise Akismet pour réduire les indésirables.',
    author:
      'Pour prendre la parole au conseil, il fallait s’inscrire le lundi et attendre que le secrétaire appelle votre nom.',
  },
  {
    kind: 'comments',
    residue:
      'Partager\nFacebook\nTwitter\n3 commentaires\nSoyez le premier à commenter\nVoir tous les commentaires',
    author:
      'Aux trois commentaires de l’ingénieur il n’y eut pas de réponse, bien que toute la salle les eût entendus.',
  },
  {
    kind: 'donation',
    residue: 'Soutenez-nous\nFaire un don\nDevenez membre',
    author:
      'Le don d’un pêcheur a payé les affiches, et le comité a cherché le soutien des membres du cercle et de la paroisse.',
  },
  {
    kind: 'newsletter',
    residue:
      'Inscrivez-vous à notre newsletter\nRecevez chaque matin l’essentiel dans votre boîte mail\nVotre adresse e-mail\nJe m’inscris\nVous pouvez vous désinscrire à tout moment.',
    author:
      'La lettre d’information de la mairie, à laquelle la moitié de la ville était abonnée, n’a rien dit du pont jusqu’au jour du vote.',
  },
  {
    kind: 'share',
    residue:
      'Partager sur Facebook\nPartager sur Twitter\nWhatsApp\nCopier le lien\nSuivez-nous sur Instagram',
    author:
      'La photo de la dernière urne a été partagée des milliers de fois sur Facebook avant qu’on eût compté le dernier bulletin.',
  },
  {
    kind: 'related',
    residue:
      'À lire aussi : Combien coûte un bac que personne ne prend\nSur le même sujet\nLe vieux quartier a peur des camions\n12 mars 2024\nLes plus lus\nLa météo du week-end\nVoir plus',
    author:
      'Qui voudra en savoir plus sur cette querelle pourra lire les documents les plus récents aux archives de la place.',
  },
];
