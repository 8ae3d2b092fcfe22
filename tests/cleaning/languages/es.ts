import type { LanguageCase } from './case.ts';

export const ARTICLE = [
  'El pueblo del puerto vota un puente después de cuarenta años de disputas',
  'Los vecinos del pueblo votaron el domingo a favor de un puente que unirá las dos orillas de la ría y que pondrá fin a una discusión que ha durado más de cuarenta años y ha dividido a muchas familias.',
  'Seis de cada diez votantes dijeron que sí, según contó ya entrada la noche el secretario del ayuntamiento. Las obras durarán tres años y el puente tendrá dos carriles, una vía de tranvía y una acera ancha.',
  '«Mi padre firmó la primera petición y yo he llevado esta noche la última urna», dijo la mujer que ha dirigido la campaña desde la primavera. «No pensé que llegaría a verlo con mis propios ojos».',
  'Quienes se oponían temen que las calles tranquilas del barrio viejo se llenen de camiones camino de la terminal. Habían pedido un túnel, que a los ingenieros de la provincia les pareció demasiado caro.',
  'La barca, que cruza la ría cada cuarto de hora desde el final de la guerra, seguirá saliendo hasta que pase el primer coche. Todavía no se ha decidido qué será de los catorce hombres de su tripulación.',
  'El pleno se reunirá de nuevo dentro de dos semanas para elegir al constructor. Cuatro empresas se han interesado, y una de ellas, del otro lado de la frontera, ya ha levantado dos puentes río arriba.',
].join('\n\n');

export const CASES: readonly LanguageCase[] = [
  {
    kind: 'comment-form',
    residue:
      'Deja una respuesta Cancelar la respuesta\nTu dirección de correo electrónico no será publicada. Los campos obligatorios están marcados con *\nComentario *\nNombre *\nCorreo electrónico *\nWeb\nGuarda mi nombre, correo electrónico y web en este navegador para la próxima vez que comente.\nPublicar el comentario',
    author:
      'En la plaza se podía dejar un comentario por escrito; el nombre y el correo de quien opinaba no se publicarían, prometió el alcalde, pero la lista apareció al día siguiente.',
  },
  {
    kind: 'comment-form',
    residue:
      'Debes iniciar sesión para publicar un comentario.\nEste sitio usa Akismet para reducir el spam.',
    author:
      'Para hablar en el pleno había que pedir turno el lunes y esperar a que el secretario llamara por el nombre.',
  },
  {
    kind: 'comments',
    residue:
      'Compartir\nFacebook\nTwitter\n3 comentarios\nSé el primero en comentar\nVer todos los comentarios',
    author:
      'Sobre los tres comentarios que hizo el ingeniero no hubo respuesta, aunque toda la sala los había oído.',
  },
  {
    kind: 'donation',
    residue: 'Apoya nuestro periodismo\nHazte socio\nHaz una donación',
    author:
      'La donación de un pescador pagó los carteles, y el comité pidió apoyo a los socios del casino y a la parroquia.',
  },
  {
    kind: 'newsletter',
    residue:
      'Suscríbete a nuestra newsletter\nRecibe cada semana lo más importante en tu correo\nTu correo electrónico\nHe leído y acepto la política de privacidad\nSuscribirme',
    author:
      'El boletín del ayuntamiento, al que estaba suscrito medio pueblo, no dijo una palabra del puente hasta el día de la votación.',
  },
  {
    kind: 'share',
    residue: 'Compartir en Facebook\nCompartir en Twitter\nWhatsApp\nCopiar enlace\nSíguenos en Instagram',
    author:
      'La foto de la última urna se compartió miles de veces en Facebook antes de que se contara la papeleta que faltaba.',
  },
  {
    kind: 'related',
    residue:
      'Lee también: Cuánto cuesta una barca en la que nadie viaja\nTambién te puede interesar\nEl barrio viejo teme a los camiones\n12 de marzo de 2024\nLo más leído\nEl tiempo del fin de semana\nVer más',
    author:
      'Quien quiera saber más sobre la disputa encontrará los documentos más recientes en el archivo de la plaza.',
  },
];
