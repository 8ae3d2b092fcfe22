import type { Sign } from '../../sign.ts';
import { dates, list } from './pack.ts';

const languages = ['fr'] as const;

/** Labels and phrases around articles in French. */
export const FR_SIGNS: readonly Sign[] = [
  {
    id: 'donation/words-fr',
    why: 'Pleas for money in French.',
    languages,
    always: list(`
      soutenez le journalisme independant … | soutenez la presse independante … | soutenez notre journal … |
      je fais un don
    `),
    labels: list(`
      faites un don | faites un don … | faire un don | don | dons | donner | faire un don … | soutenir |
      soutenez-nous | soutenez-nous … | nous soutenir | soutenez … | soutenir notre … | devenez membre … |
      devenez mecene … | adherer | adherez … | offrez-moi un cafe … | cagnotte | soutenez notre travail … |
      soutenez-nous sur …
    `),
    phrases: list(`
      faire un don | faites un don | vos dons | votre don | votre soutien | soutenez-nous | soutenez notre |
      nous soutenir | deductible des impots | defiscalise* | tipeee | helloasso | campagne de dons
    `),
    removes: ['Faire un don', 'Soutenez notre journal par un don mensuel !'],
    keeps: [
      'Le don du vieux pharmacien a permis de refaire le toit, et personne au village n’a voulu dire combien il avait versé.',
    ],
  },
  {
    id: 'comment-form/fr',
    why: 'Labels of fields and buttons of a form in French.',
    languages,
    always: list(`
      publier le commentaire | envoyer le commentaire | poster le commentaire | soumettre le commentaire |
      enregistrer mon nom, mon e-mail … | prevenez-moi de tous les nouveaux … | avertissez-moi par e-mail …
    `),
    labels: list(`
      nom | votre nom | prenom | nom et prenom | adresse e-mail | adresse e-mail … |
      adresse de messagerie … | adresse email | courriel | e-mail … | votre courriel | site web |
      site internet | site | telephone | objet | sujet | message | votre message | votre commentaire |
      commentaire | laisser un commentaire … | laisser une reponse … | annuler la reponse | envoyer |
      valider | obligatoire | champs obligatoires … | … champs obligatoires | champ obligatoire … | pays |
      ville | code postal | societe | rechercher … | vous devez etre connecte pour … |
      vous devez vous connecter pour …
    `),
    phrases: list(`
      ne sera pas publiee | ne sera pas publie | champs obligatoires | champ obligatoire |
      champ est obligatoire | dans le navigateur | mon prochain commentaire | utilise akismet |
      pour publier un commentaire | pour pouvoir commenter
    `),
    removes: ['Laisser un commentaire Annuler la réponse', 'Nom *'],
    keeps: [
      'Elle donna son nom et celui de sa ville ; le sujet de la lettre était l’état du toit, et le message ne pouvait attendre.',
    ],
  },
  {
    id: 'comments/fr',
    why: 'Headings and buttons of a discussion in French.',
    languages,
    always: list(`
      aucun commentaire pour le moment | voir les commentaires | voir tous les commentaires … |
      lire les commentaires | afficher les commentaires | les commentaires sont fermes |
      les commentaires sont fermes … | commentaires fermes | soyez le premier a commenter … |
      soyez le premier a reagir … | reagissez a cet article … | ajouter un commentaire | signaler un abus
    `),
    labels: list(`
      aucun commentaire | commentaire | commentaires | commentaires … | commenter | reagir | reagissez |
      reactions | repondre | repondre a … | reponses | reponse | en reponse a … | laisser un commentaire |
      laissez un commentaire | laisser une reponse | ecrire un commentaire | publier un commentaire |
      poster un commentaire | donnez votre avis | votre avis | vos reactions | vos commentaires | signaler |
      discussion … | commentaires recents | charger plus de commentaires
    `),
    phrases: list(`
      votre commentaire | vos commentaires | laisser un commentaire | laissez un commentaire |
      en commentaire
    `),
    pattern:
      /\(?\d{1,5}\)? (?:commentaires?|reponses?|reactions?|avis)(?: (?:sur|a) .{2,90})?|commentaires? ?[(:]? ?\d{1,5}\)?|(?:une|\d{1,5}) (?:reflexions?|reponses?) (?:au sujet de|sur|a) .{2,90}/,
    removes: ['3 commentaires', 'Soyez le premier à commenter'],
    keeps: [
      'Ses remarques sur le projet étaient aimables, mais la réponse du ministre ne le fut pas, et la discussion s’arrêta là.',
    ],
  },
  {
    id: 'newsletter/fr',
    why: 'How publishers in French call their newsletters and subscriptions.',
    languages,
    always: list(`
      abonnez-vous a notre newsletter … | inscrivez-vous a notre newsletter … |
      inscrivez-vous a la newsletter … | abonnez-vous a la newsletter … | s'inscrire a la newsletter |
      s'abonner a la newsletter | je m'inscris a la newsletter | je m'abonne a la newsletter |
      inscription a la newsletter | inscription newsletter | recevez notre newsletter … |
      recevez la newsletter … | recevez nos newsletters … | recevoir la newsletter |
      inscrivez-vous a l'infolettre … | abonnez-vous a notre infolettre … |
      votre inscription a bien ete prise en compte …
    `),
    labels: list(`
      newsletters | infolettre | infolettres | s'abonner | abonnez-vous | abonnez-vous … | abonne-toi … |
      je m'abonne | je m'abonne … | abonnement | abonnements | s'inscrire | je m'inscris | inscrivez-vous |
      inscrivez-vous … | inscription | flux rss | lettre d'information | lettre d'informations |
      votre e-mail | votre email | votre adresse e-mail | votre adresse mail | recevez … |
      ne manquez rien … | alertes | notre newsletter | la newsletter | entrez votre adresse e-mail … |
      saisissez votre adresse e-mail … | j'accepte de recevoir …
    `),
    phrases: list(`
      s'abonner | abonnez-vous | je m'abonne | s'inscrire | inscrivez-vous | desinscri* | desabonn* |
      infolettre | lettre d'information | boite mail | boite de reception | votre adresse e-mail |
      votre adresse email
    `),
    removes: [
      'Inscrivez-vous à notre newsletter',
      'Recevez nos newsletters chaque matin dans votre boîte mail.',
    ],
    keeps: [
      'Le bulletin de la paroisse, que son père lisait chaque dimanche, n’avait rien dit de la vente du moulin.',
    ],
  },
  {
    id: 'cookie-privacy/fr',
    why: 'Links in footers and buttons of consent dialogs in French.',
    languages,
    always: list(`
      politique de cookies | gestion des cookies | gerer les cookies | gerer mes cookies |
      parametrer les cookies | parametres des cookies | accepter les cookies | tout accepter |
      tout refuser | continuer sans accepter | politique de confidentialite
    `),
    labels: list(`
      politique de confidentialite … | confidentialite | vie privee | donnees personnelles |
      protection des donnees | mentions legales | mentions legales … | cgu | cgv |
      conditions generales d'utilisation | conditions generales de vente | conditions d'utilisation |
      accepter | refuser | accessibilite … | charte de moderation | nous utilisons des cookies … |
      ce site utilise des cookies … | en poursuivant votre navigation … | en vous inscrivant … |
      en cliquant sur … | j'ai lu et j'accepte …
    `),
    phrases: list(`
      politique de confidentialite | des cookies | conditions generales d'utilisation |
      donnees personnelles | donnees a caractere personnel | mentions legales | vous acceptez | rgpd |
      votre navigateur | en vous inscrivant
    `),
    removes: ['Mentions légales | Politique de confidentialité'],
    keeps: [
      'La loi sur la vie privée fut votée en mai ; les conditions du compromis étaient alors connues de tous.',
    ],
  },
  {
    id: 'login-paywall/fr',
    why: 'Links and forms by which readers log in in French.',
    languages,
    always: list(`
      mot de passe oublie | mot de passe oublie ? | mot de passe oublie? | deja abonne ? … | deja abonne ? |
      deja inscrit ? … | deja un compte ? … | vous avez deja un compte ? … | pas encore inscrit ? … |
      article reserve aux abonnes | reserve aux abonnes | cet article est reserve aux abonnes …
    `),
    labels: list(`
      se connecter | connexion | connectez-vous | connectez-vous … | se connecter … | deconnexion |
      se deconnecter | s'identifier | creer un compte | creer mon compte | creer un compte … | mon compte |
      mot de passe | identifiant | nom d'utilisateur | se souvenir de moi | rester connecte | abonnes |
      contenu reserve … | pour lire la suite … | la suite est reservee … | espace abonne
    `),
    phrases: list(`
      se connecter | connectez-vous | creer un compte | votre compte | reserve aux abonnes |
      reservee aux abonnes | acces illimite | deja abonne | de cet article a lire
    `),
    removes: ['Mot de passe oublié ?', 'Déjà abonné ? Connectez-vous'],
    keeps: [
      'Il fallait signer un registre à la porte, et le compte de cette visite occupe quarante pages du livre.',
    ],
  },
  {
    id: 'share/fr',
    why: 'Labels of sharing buttons and calls to follow in French.',
    languages,
    always: list(`
      partager sur facebook … | partager sur twitter … | partager sur x … | partager sur whatsapp … |
      partager sur linkedin … | partager sur pinterest … | partager cet article | partager l'article |
      partagez l'article … | partagez cet article … | cliquez pour partager sur … |
      cliquer pour partager sur … | suivez-nous sur … | copier le lien | lien copie
    `),
    labels: list(`
      partager | partagez | partager sur | partager sur … | partager par … | partager via … | partages |
      partagez sur … | suivez-nous | suivre | nous suivre | suivez-moi sur … | suivre sur … | tweeter |
      tweetez | imprimer | imprimer l'article | envoyer | envoyer par e-mail | envoyer par mail |
      envoyer a un ami | reseaux sociaux | rejoignez-nous sur … | retrouvez-nous sur … | restez connecte |
      epingler | cliquez pour envoyer … | cliquer pour envoyer … | cliquer pour imprimer …
    `),
    phrases: list(`
      suivez-nous | suivez-moi | partager sur | partagez cet | partager cet | rejoignez-nous sur |
      retrouvez-nous sur | ouvre dans une nouvelle fenetre
    `),
    removes: ['Partager sur Facebook', 'Suivez-nous sur Twitter et Instagram'],
    keeps: [
      'Partager le pain était la coutume de la maison, et qui voulait suivre la route en emportait la moitié.',
    ],
  },
  {
    id: 'copyright/fr',
    why: 'What footers say of rights in French.',
    languages,
    labels: list(`
      tous droits reserves … | … tous droits reserves | fierement propulse par … | propulse par … |
      reproduction interdite … | toute reproduction … | un site du groupe … | realise par …
    `),
    phrases: list(`
      tous droits reserves | droits d'auteur | reproduction interdite | reproduction totale ou partielle |
      propriete intellectuelle
    `),
    removes: ['Tous droits réservés.'],
    keeps: [
      'Elle réclama tous les droits pour les femmes de la ville et, après une longue querelle, les obtint.',
    ],
  },
  {
    id: 'advertising/fr',
    why: 'Marks of advertisements and buttons that sell in French.',
    languages,
    always: list(`
      la suite apres la publicite | la suite apres cette publicite | suite apres la publicite |
      contenu sponsorise | article sponsorise
    `),
    labels: list(`
      publicite | annonce | annonces | sponsorise | sponsorise par … | en partenariat avec … |
      contenu partenaire | publi-redactionnel | publireportage | acheter | acheter maintenant |
      ajouter au panier | voir l'offre | voir le prix … | offres | boutique | telecharger | reserver |
      demander un devis | petites annonces | codes promo | code promo
    `),
    phrases: list(`
      sponsorise* | ajouter au panier | code promo | codes promo | livraison gratuite |
      liens d'affiliation | lien affilie | en partenariat avec
    `),
    removes: ['Publicité', 'La suite après la publicité'],
    keeps: [
      'La foire n’avait jamais eu besoin de réclame ; une affiche sur la place suffisait à faire venir la vallée.',
    ],
  },
  {
    id: 'disclosure/fr',
    why: 'Standing notes about commissions and origin in French.',
    languages,
    labels: list(`
      source : … | sources | sources : … | note de la redaction … | avec afp |
      cet article a ete publie initialement … | cet article est republie … |
      cet article contient des liens … | liens d'affiliation …
    `),
    phrases: list(`
      publie initialement | initialement publie | liens d'affiliation | liens affilies |
      a titre informatif | n'engage que | ne saurait remplacer | sous licence creative commons |
      article original
    `),
    removes: ['Sources'],
    keeps: [
      'La source du fleuve se trouve dans un bois où, depuis des années, plus personne n’a mis les pieds.',
    ],
  },
  {
    id: 'image-credit/fr',
    why: 'Credits in front of a name in French.',
    languages,
    labels: list(`
      photo : … | photos : … | photo: … | credit photo … | credits photo … | credit : … | credits : … |
      photo d'illustration … | image d'illustration … | photo d'archives … | photo archives … | image : … |
      legende | diaporama … | video | videos | capture d'ecran … | © credit photo …
    `),
    phrases: list(`
      credit photo | credits photo | photo d'illustration | image d'illustration | photo d'archives |
      photo : | (photo
    `),
    removes: ['Crédit photo : Petra Exemple/AFP'],
    keeps: [
      'Une photo le montrait dans le jardin ; au mur pendait une image de la ville telle qu’avant la guerre.',
    ],
  },
  {
    id: 'byline/fr',
    why: 'Names behind a verb of writing, and the note about an author in French.',
    languages,
    labels: list(`
      ecrit par … | publie par … | redige par … | poste par … | propos recueillis par … | texte : … |
      auteur | auteure | autrice | auteur : … | par : … | a propos de l'auteur | a propos de l'auteur … |
      l'auteur | la redaction | la redaction avec … | voir tous les articles de … | journaliste | avec afp
    `),
    phrases: list(`
      est journaliste | est ecrivain | est autrice | est auteur | journaliste a | journaliste au |
      ecrit pour | propos recueillis
    `),
    removes: ['À propos de l’auteur'],
    keeps: [
      'L’auteur du rapport avait écrit cette note au matin, quand le vent venait encore de l’est, par la mer.',
    ],
  },
  {
    id: 'dateline/fr',
    why: 'Dates with the names of months, ages and reading times in French.',
    languages,
    labels: list(`
      publie | mis a jour | mise a jour | publie le … | publie hier … | mis a jour le … | mise a jour le … |
      derniere mise a jour … | temps de lecture …
    `),
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
    id: 'related/fr',
    why: 'Headings above lists of other articles, and links to them in French.',
    languages,
    always: list(`
      articles similaires | articles lies | articles connexes | articles associes | sur le meme sujet |
      sur le meme theme | a lire aussi | lire aussi | a lire egalement | lire egalement |
      vous aimerez aussi | vous pourriez aussi aimer | cela pourrait vous interesser |
      ces articles peuvent vous interesser … | ceci pourrait vous interesser | les plus lus |
      articles les plus lus | les articles les plus lus | lire la suite | lire l'article |
      lire l'article complet
    `),
    labels: list(`
      a lire … | a lire aussi … | a lire egalement … | lire aussi … | lire egalement … | a voir aussi … |
      voir aussi | voir aussi … | a decouvrir | similaire | similaires | articles recents |
      derniers articles | commentaires recents | dernieres actualites | dernieres infos |
      dernieres nouvelles | toute l'actualite … | plus d'articles … | plus d'infos | plus d'informations |
      plus d'actualites … | en savoir plus | en savoir plus … | pour aller plus loin | voir plus |
      voir plus … | voir tout | voir tous les articles … | tous les articles … | les plus populaires |
      les plus partages | les plus commentes | le plus lu | nos recommandations | recommande pour vous … |
      recommandations | a la une | a ne pas manquer | ne manquez pas … | nos derniers articles |
      d'autres articles … | autres articles … | dans la meme rubrique | dans la meme categorie | dossier |
      dossiers | article precedent … | article suivant … | continuer la lecture … |
      poursuivre la lecture … | vous aimerez aussi … | vous pourriez aussi aimer … |
      cela pourrait vous interesser … | ceci pourrait vous interesser … | lire la suite …
    `),
    phrases: list(`
      lire aussi | a lire aussi | a lire : | lire la suite | en savoir plus | cliquez ici | voir aussi : |
      sur le meme sujet | articles similaires | lire l'article | retrouvez tous | retrouvez toute |
      pourrait vous interesser
    `),
    removes: ['Sur le même sujet', 'À lire aussi'],
    keeps: [
      'Il aurait voulu lire la lettre du meunier, dont les dernières nouvelles dataient d’avant la guerre.',
    ],
  },
  {
    id: 'navigation/fr',
    why: 'Entries of menus and footers in French.',
    languages,
    always: list(`
      aller au contenu | aller au contenu principal | passer au contenu | passer au contenu principal |
      acceder au contenu principal | retour en haut | haut de page | navigation de l'article |
      navigation des articles
    `),
    labels: list(`
      accueil | recherche | rechercher | menu principal | fermer | qui sommes-nous | qui sommes-nous ? |
      a propos | a propos de nous | nous contacter | contactez-nous | contactez-nous … | categories |
      categorie | categories … | categorie : … | etiquettes | etiquettes … | etiquettes : … | mots-cles |
      mots-cles … | mots cles … | classe dans … | publie dans … | rubriques | plan du site | archives … |
      politique | economie | culture | sports | societe | monde | sante | environnement | opinions |
      sciences | faits divers | meteo | actualite | actualites | nos services | nos produits | produits |
      l'equipe | notre equipe | recrutement | presse | agenda | aide | suivant | precedent | retour |
      panier | partenaires | liens utiles | sommaire | langue | nos sites | s'informer
    `),
    phrases: list(`
      contactez-nous | nous contacter | retour en haut | plan du site | service client
    `),
    removes: ['Qui sommes-nous ?', 'Aller au contenu principal'],
    keeps: [
      'De la politique de la ville il ne voulut rien dire, et personne à table ne lui reparla plus du port.',
    ],
  },
];
