import type { Rule } from '../../rule.ts';
import { FR_SIGNS } from './fr-signs.ts';
import { closingCall, type LanguagePack, sentence } from './pack.ts';

const languages = ['fr'] as const;

const HEADING = '(?:laisser|laissez|poster|postez|ecrire|ajouter) (?:un commentaire|une reponse)';

const RULES: readonly Rule[] = [
  sentence({
    id: 'comment-form/email-notice-fr',
    why: 'The WordPress notice above a comment form in French, in its older and its newer wording.',
    languages,
    hints: ['adresse'],
    pattern:
      /votre adresse (?:e-?mail|courriel|de messagerie|de courriel) ne sera pas publiee\.?(?: les champs obligatoires sont (?:indiques|marques) (?:avec|par|d'un) ?(?:un asterisque )?\(?\*?\)?)?/,
    removes: [
      'Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *',
      'Votre adresse de messagerie ne sera pas publiée. Les champs obligatoires sont indiqués avec *',
    ],
    keeps: ['Votre adresse ne sera pas publiée dans le journal, promit le rédacteur à la veuve.'],
  }),
  sentence({
    id: 'comment-form/remember-me-fr',
    why: 'The consent box of a WordPress comment form in French.',
    languages,
    hints: ['navigateur'],
    pattern:
      /enregistrer mon nom, (?:mon )?(?:e-?mail|adresse e-?mail|courriel) et (?:mon )?site(?: web| internet)? dans (?:le|ce) navigateur(?: (?:pour|lors de) mon prochain commentaire)?/,
    removes: [
      'Enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire.',
    ],
    keeps: ['Il me fit enregistrer mon nom dans le navigateur de bord, puis tout effacer.'],
  }),
  sentence({
    id: 'comment-form/akismet-fr',
    why: 'The Akismet notice in French, with the sentences that it has had.',
    languages,
    hints: ['akismet'],
    pattern:
      /ce site utilise akismet pour reduire les (?:indesirables|spams?)\.?(?: en savoir plus sur (?:la facon dont|comment) les donnees de vos commentaires sont (?:traitees|utilisees))?/,
    removes: [
      'Ce site utilise Akismet pour réduire les indésirables. En savoir plus sur la façon dont les données de vos commentaires sont traitées.',
    ],
    keeps: ['Ce site utilise Akismet pour réduire les indésirables, et le mien aussi ; voici comment.'],
  }),
  sentence({
    id: 'comment-form/heading-with-cancel-fr',
    why: 'WordPress prints the heading and the link that cancels a reply on one line.',
    languages,
    hints: ['annuler'],
    pattern: new RegExp(`(?:${HEADING}|repondre)(?: a [^\\n]{2,40})? ?annuler la reponse`),
    removes: ['Laisser un commentaire Annuler la réponse', 'Laisser un commentaireAnnuler la réponse.'],
    keeps: ['Laisser un commentaire, annuler la réponse, fermer la page : tout était devenu un réflexe.'],
  }),
  sentence({
    id: 'comment-form/disqus-fr',
    why: 'Disqus, or a theme for it, prints it in French where scripts do not run.',
    languages,
    hints: ['disqus'],
    pattern:
      /(?:veuillez |merci d')?(?:activer|activez) javascript (?:pour|afin de) (?:voir|visualiser|afficher) les commentaires(?: [a-z]{2,12}){0,4} disqus/,
    removes: ['Veuillez activer JavaScript pour voir les commentaires fournis par Disqus.'],
    keeps: ['Pour voir les commentaires de Disqus, il faut activer JavaScript, ce que peu font.'],
  }),
  closingCall({
    id: 'comment-form/heading-fr',
    why: 'The heading of a form, or a part of its notices, as the last block or beside another notice.',
    languages,
    hints: ['commentaire', 'reponse', 'nouveaux', 'obligatoires'],
    pattern: new RegExp(
      `${HEADING}|vous devez (?:etre connecte\\(?e?\\)?|vous connecter) pour (?:publier|rediger|laisser|poster) un commentaire|(?:prevenez|avertissez|notifiez)-moi (?:de tous les|des) nouveaux (?:commentaires|articles) (?:par|via) (?:e-?mail|courriel)|les champs obligatoires sont indiques avec ?\\*?`,
    ),
    removes: ['Laisser un commentaire', 'Vous devez vous connecter pour publier un commentaire.'],
    keeps: ['Laisser un commentaire au gardien, dit-il, et partir.', '— Laissez un commentaire'],
  }),
  sentence({
    id: 'share/jetpack-fr',
    why: 'Jetpack names its sharing buttons so for screen readers.',
    languages,
    hints: ['fenetre'],
    pattern: /cliqu(?:ez|er) pour [^.!?"]{3,60} ?\(ouvre dans une nouvelle fenetre\)/,
    removes: ['Cliquez pour partager sur Facebook(ouvre dans une nouvelle fenêtre)'],
    keeps: ['Cliquez pour voir le plan (ouvre dans une nouvelle fenêtre) et cherchez la tour.'],
  }),
  sentence({
    id: 'newsletter/consent-fr',
    why: 'The consent below a sign-up form in French, in the first person or to the reader who signs up.',
    languages,
    hints: ['recevoir', 'acceptez', 'desinscri', 'desabonn', 'uniquement'],
    pattern:
      /j'accepte de recevoir [^!?"]{0,60}(?:newsletter|infolettre|par e-?mail|offres)[^!?"]{0,120}|en vous (?:inscrivant|abonnant)[^!?"]{0,60} vous acceptez[^!?"]{3,120}(?:confidentialite|conditions|newsletters?)[^!?"]{0,80}|votre adresse e-?mail (?:est|sera) uniquement utilisee pour vous (?:envoyer|adresser)[^!?"]{3,160}|vous pou(?:vez|rrez) vous (?:desinscrire|desabonner) a tout moment[^!?"]{0,120}/,
    removes: [
      'En vous inscrivant, vous acceptez nos conditions d’utilisation et notre politique de confidentialité.',
      'Votre adresse e-mail est uniquement utilisée pour vous envoyer nos newsletters.',
      'Vous pouvez vous désinscrire à tout moment.',
    ],
    keeps: ['J’accepte de recevoir ce prix au nom de tous ceux qui n’ont pas pu venir ce soir.'],
  }),
  closingCall({
    id: 'related/lire-aussi',
    why: 'French newsrooms put links to other articles on a line of their own, behind these words and a colon.',
    languages,
    hints: ['lire'],
    pattern: /(?:a )?lire (?:aussi|egalement) ?:[^\n]{0,160}/,
    removes: ['À lire aussi : Combien coûte un bac que personne ne prend'],
    keeps: ['Lire aussi entre les lignes, conseillait-il : tout y est.'],
  }),
  sentence({
    id: 'donation/soutenez-nous',
    why: 'French newsrooms and bloggers ask for money for their own work and name how.',
    languages,
    hints: ['soutenez', 'soutenir', 'offrez'],
    pattern:
      /(?:si (?:cet article vous a plu|vous appreciez notre travail),? )?(?:(?:soutenez-(?:nous|moi)|soutenez (?:notre|mon) (?:travail|journal|media|journalisme|site|blog)|nous soutenir) (?:sur|via|par|avec|en faisant) (?:patreon|tipeee|ulule|paypal|helloasso|liberapay|ko-?fi|un (?:petit )?don)(?: mensuel| defiscalise| ponctuel)?|soutenez (?:la presse|le journalisme|une presse|un journalisme) (?:libre|independante?)(?: et (?:libre|independante?))?|offrez-(?:moi|nous) un cafe sur (?:ko-?fi|tipeee|buy ?me ?a ?coffee))/,
    removes: [
      'Soutenez-nous sur Tipeee !',
      'Soutenez notre travail par un don',
      'Soutenez le journalisme indépendant',
    ],
    keeps: [
      'Soutenez-nous sur le chantier, lança le maire aux habitants de Brest.',
      'Elle appela à soutenir la presse indépendante.',
      'Offrez-moi un café et je vous dirai tout, fit le capitaine.',
    ],
  }),
  closingCall({
    id: 'donation/soutenez-nous-at-end',
    why: 'The bare call that newsrooms put below their last paragraph or beside a plea.',
    languages,
    hints: ['soutenez', 'faire', 'faites', 'fais'],
    pattern:
      /soutenez-nous(?: aujourd'hui| maintenant)? ?|(?:je fais|faire|faites) un don(?: maintenant| mensuel| defiscalise)? ?/,
    removes: ['Soutenez-nous !', 'Faire un don'],
    keeps: ['Elle leva sa pancarte.\nSoutenez-nous !', '— Faites un don'],
  }),
];

/** French. */
export const FR: LanguagePack = { rules: RULES, signs: FR_SIGNS };
