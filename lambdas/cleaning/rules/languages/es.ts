import type { Rule } from '../../rule.ts';
import { ES_SIGNS } from './es-signs.ts';
import { closingCall, type LanguagePack, sentence } from './pack.ts';

const languages = ['es'] as const;

const HEADING = '(?:deja|dejar|escribe|escribir) (?:una respuesta|un comentario)';

const RULES: readonly Rule[] = [
  sentence({
    id: 'comment-form/email-notice-es',
    why: 'The WordPress notice above a comment form, in the Spanish of Spain and of America.',
    languages,
    hints: ['direccion'],
    pattern:
      /(?:tu|su) direccion de (?:correo(?: electronico)?|e-?mail) no sera publicada\.?(?: los campos (?:obligatorios|requeridos|necesarios) estan marcados(?: con)? ?\*?)?/,
    removes: [
      'Tu dirección de correo electrónico no será publicada. Los campos obligatorios están marcados con *',
      'Su dirección de correo no será publicada. Los campos necesarios están marcados *',
    ],
    keeps: ['Tu dirección no será publicada en el diario, le prometió el redactor por correo.'],
  }),
  sentence({
    id: 'comment-form/remember-me-es',
    why: 'The consent box of a WordPress comment form in Spanish.',
    languages,
    hints: ['navegador'],
    pattern:
      /guarda(?:r)? mi nombre, (?:mi )?(?:correo(?: electronico)?|e-?mail) y (?:mi )?(?:sitio )?web en este navegador(?: para la proxima vez que (?:comente|haga un comentario))?/,
    removes: [
      'Guarda mi nombre, correo electrónico y web en este navegador para la próxima vez que comente.',
    ],
    keeps: ['Guarda mi nombre en secreto, le pidió, y borró lo que había quedado en el navegador.'],
  }),
  sentence({
    id: 'comment-form/akismet-es',
    why: 'The Akismet notice in Spanish.',
    languages,
    hints: ['akismet'],
    pattern:
      /este sitio (?:web )?(?:usa|utiliza) akismet para reducir el spam\.?(?: (?:aprende|aprenda|descubre|conoce) como se procesan los datos de (?:tus|sus) comentarios)?/,
    removes: [
      'Este sitio usa Akismet para reducir el spam. Aprende cómo se procesan los datos de tus comentarios.',
    ],
    keeps: ['Este sitio usa Akismet para reducir el spam y yo también; aquí cuento cómo lo configuré.'],
  }),
  sentence({
    id: 'comment-form/heading-with-cancel-es',
    why: 'WordPress prints the heading and the link that cancels a reply on one line.',
    languages,
    hints: ['cancelar'],
    pattern: new RegExp(
      `(?:${HEADING}|responder|deja tu comentario)(?: a [^\\n]{2,40})? ?cancelar (?:la )?respuesta`,
    ),
    removes: ['Deja una respuesta Cancelar la respuesta', 'Deja un comentarioCancelar respuesta'],
    keeps: ['Deja una respuesta preparada por si hay que cancelar la respuesta oficial.'],
  }),
  sentence({
    id: 'comment-form/disqus-es',
    why: 'Disqus, or a theme for it, prints it in Spanish where scripts do not run.',
    languages,
    hints: ['disqus'],
    pattern:
      /(?:por favor,? )?(?:activa|active|habilita|habilite) javascript para (?:poder )?ver los comentarios(?: [a-z]{2,12}){0,4} disqus/,
    removes: ['Por favor, activa JavaScript para ver los comentarios con la tecnología de Disqus.'],
    keeps: ['Para ver los comentarios de Disqus hay que activar JavaScript, y no todo el mundo quiere.'],
  }),
  closingCall({
    id: 'comment-form/heading-es',
    why: 'The heading of a form, or a part of its notices, as the last block or beside another notice.',
    languages,
    hints: ['respuesta', 'comentari', 'entrada', 'marcados'],
    pattern: new RegExp(
      `${HEADING}|debes (?:iniciar sesion|estar conectado|estar registrado) para (?:publicar|escribir|dejar) un comentario|recibir un (?:correo electronico|email) con (?:los siguientes comentarios a esta entrada|cada nueva entrada)|los campos (?:obligatorios|necesarios) estan marcados(?: con)? ?\\*?`,
    ),
    removes: ['Deja una respuesta', 'Debes iniciar sesión para publicar un comentario.'],
    keeps: ['Deja una respuesta al portero, le dijo, y vete.', '—Deja un comentario'],
  }),
  sentence({
    id: 'share/jetpack-es',
    why: 'Jetpack names its sharing buttons so for screen readers.',
    languages,
    hints: ['ventana'],
    pattern: /haz clic (?:para|en) [^.!?"]{3,60} ?\((?:se abre en una ventana nueva|opens in new window)\)/,
    removes: ['Haz clic para compartir en Facebook (Se abre en una ventana nueva)'],
    keeps: ['Haz clic para abrir la galería (se abre en una ventana nueva) y busca la tercera foto.'],
  }),
  sentence({
    id: 'newsletter/consent-es',
    why: 'The consent below a sign-up form in Spanish, in the first person or to the reader who signs up.',
    languages,
    hints: ['acepto', 'suscribir'],
    pattern:
      /(?:he leido y )?acepto (?:la politica de privacidad|recibir (?:la newsletter|el boletin|comunicaciones|informacion comercial))[^!?"]{0,120}|al suscribir(?:te|se),? (?:aceptas?|confirmas?)[^!?"]{3,120}(?:politica de privacidad|terminos|condiciones)[^!?"]{0,80}/,
    removes: [
      'He leído y acepto la política de privacidad.',
      'Al suscribirte aceptas nuestra política de privacidad.',
    ],
    keeps: ['Al suscribirse, el abuelo recibió un reloj de regalo que no anduvo nunca.'],
  }),
  closingCall({
    id: 'related/lee-tambien',
    why: 'Spanish newsrooms put links to other articles on a line of their own, behind these words and a colon.',
    languages,
    hints: ['tambien', 'ademas', 'interesar', 'mas:', 'relacionada:'],
    pattern:
      /(?:lee|lea|leer) (?:tambien|mas|ademas):[^\n]{0,160}|(?:(?:tambien )?(?:te|le) (?:puede|podria) interesar|nota relacionada):[^\n]{0,160}/,
    removes: ['Lee también: Cuánto cuesta una barca en la que nadie viaja'],
    keeps: ['Lee también entre líneas, aconsejaba: ahí está todo.'],
  }),
  sentence({
    id: 'donation/apoyanos',
    why: 'Spanish newsrooms and bloggers ask for money for their own work and name how.',
    languages,
    hints: ['apoya', 'ayudanos', 'colabora', 'invita', 'hazte'],
    pattern:
      /(?:si te (?:gusta|ha gustado|gusto) (?:este articulo|lo que hacemos|lo que lees|nuestro trabajo),? )?(?:(?:apoyanos|ayudanos|colabora con nosotros|apoya nuestro (?:trabajo|periodismo|proyecto|medio)|apoya mi trabajo) (?:en|a traves de|via|con) (?:patreon|paypal|ko-?fi|(?:una|tu) (?:pequena )?(?:donacion|aportacion)|un (?:pequeno )?donativo)|apoya el periodismo independiente(?: y de calidad)?|invita(?:me|nos) a un cafe en (?:ko-?fi|buy ?me ?a ?coffee|cafecito)(?:\.app)?|hazte (?:socio|socia|socio o socia|socio\/a) (?:de [^.!?"]{2,30} )?y apoya (?:nuestro|el) (?:periodismo|trabajo|medio)[^.!?"]{0,30})/,
    removes: [
      'Apóyanos en Patreon',
      'Apoya nuestro periodismo con una pequeña donación.',
      'Si te ha gustado este artículo, invítame a un café en Ko-fi.',
    ],
    keeps: [
      'Apóyanos en las urnas, pidió la candidata a los vecinos de Cádiz.',
      'Pidió a los lectores que apoyaran el periodismo independiente.',
      'Invítame a un café y te cuento todo, dijo el capitán.',
    ],
  }),
  closingCall({
    id: 'donation/apoyanos-at-end',
    why: 'The bare call that newsrooms put below their last paragraph or beside a plea.',
    languages,
    hints: ['apoyanos', 'hazte', 'donacion', 'ahora'],
    pattern:
      /apoyanos(?: hoy| ahora)?|hazte (?:socio|socia|socio\/a|mecenas)(?: ahora| hoy)?|haz (?:una|tu) donacion(?: ahora| hoy)?|dona ahora/,
    removes: ['Apóyanos', 'Hazte socia'],
    keeps: ['Levantó su pancarta.\n¡Apóyanos!', '—Hazte socio'],
  }),
];

/** Spanish. */
export const ES: LanguagePack = { rules: RULES, signs: ES_SIGNS };
