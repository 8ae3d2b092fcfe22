import type { Sign } from '../../sign.ts';
import { dates, list } from './pack.ts';

const languages = ['es'] as const;

/** Labels and phrases around articles in Spanish. */
export const ES_SIGNS: readonly Sign[] = [
  {
    id: 'donation/words-es',
    why: 'Pleas for money in Spanish.',
    languages,
    always: list(`
      apoya el periodismo independiente … | apoya nuestro periodismo …
    `),
    labels: list(`
      invitame a un cafe … | invitanos a un cafe … | haz una donacion | haz tu donacion | haz un donativo |
      dona | dona ahora | dona aqui | donar | donar ahora | donaciones | donativos | haz una donacion … |
      haz un donativo … | apoyanos | apoyanos … | apoya al … | colabora | colabora con nosotros |
      hazte socio | hazte socia | hazte socio … | hazte socia … | hazte socio/a … | hazte mecenas … |
      hazte miembro … | quiero apoyar | quiero donar | aportar ahora | apoya nuestro trabajo …
    `),
    phrases: list(`
      donacion | donaciones | donativo* | hazte soci* | apoya nuestro | apoyanos | tu apoyo |
      tu aportacion | invitame a un cafe | ayudanos a seguir | gracias a nuestros socios
    `),
    removes: ['Haz una donación', 'Apoya nuestro periodismo y hazte socia.'],
    keeps: [
      'La donación del viejo farmacéutico permitió reparar el tejado, y nadie en el pueblo quiso decir cuánto había dado.',
    ],
  },
  {
    id: 'comment-form/es',
    why: 'Labels of fields and buttons of a form in Spanish.',
    languages,
    always: list(`
      publicar el comentario | publicar comentario | enviar comentario |
      debes iniciar sesion para comentar … | guarda mi nombre, correo electronico … |
      guardar mi nombre, correo electronico …
    `),
    labels: list(`
      nombre | tu nombre | nombre completo | apellido | apellidos | correo electronico |
      correo electronico … | correo | email | tu email | sitio web | pagina web | web | telefono | asunto |
      mensaje | tu mensaje | tu comentario | escribe aqui … | comentario | deja una respuesta … |
      deja un comentario … | cancelar la respuesta | cancelar respuesta | enviar | obligatorio |
      campos obligatorios … | campo obligatorio … | pais | ciudad | codigo postal | provincia | empresa |
      buscar … | este campo es … | debes estar conectado para … | recibir un correo electronico con …
    `),
    phrases: list(`
      no sera publicad* | los campos obligatorios | campo es obligatorio | en este navegador |
      proxima vez que | iniciar sesion para comentar | usa akismet | utiliza akismet
    `),
    removes: ['Deja una respuesta Cancelar la respuesta', 'Nombre *'],
    keeps: [
      'Dio su nombre y el de su ciudad; el asunto de la carta era el estado del tejado, y el mensaje, que no podía esperar.',
    ],
  },
  {
    id: 'comments/es',
    why: 'Headings and buttons of a discussion in Spanish.',
    languages,
    always: list(`
      no hay comentarios | no hay comentarios todavia | sin comentarios todavia | ver comentarios |
      ver todos los comentarios … | mostrar comentarios | los comentarios estan cerrados |
      comentarios cerrados | se el primero en comentar … | se el primero en dejar … |
      unete a la conversacion … | normas para comentar
    `),
    labels: list(`
      comentario | comentarios | comentarios … | comenta | comentar | comenta esta noticia | responder |
      respuestas | responder a … | en respuesta a … | dejar un comentario | deja un comentario |
      deja tu comentario | deja tu comentario … | deja una respuesta | escribe un comentario |
      escribe tu comentario … | anadir comentario | agregar comentario | participa | opina | tu opinion … |
      denunciar | denunciar comentario | reportar | cargar mas comentarios
    `),
    phrases: list(`
      tu comentario | deja un comentario | deja tu comentario | dejanos un comentario | en los comentarios |
      se el primero
    `),
    pattern:
      /\(?\d{1,5}\)? (?:comentarios?|respuestas?)(?: (?:en|a|sobre) .{2,90})?|comentarios? ?[(:]? ?\d{1,5}\)?|\d{1,5} (?:pensamientos?|comentarios?|respuestas?) (?:en|sobre|a) .{2,90}/,
    removes: ['3 comentarios', 'Sé el primero en comentar'],
    keeps: [
      'Sus comentarios al borrador fueron amables, pero la respuesta del ministro no lo fue, y ahí terminó la charla.',
    ],
  },
  {
    id: 'newsletter/es',
    why: 'How publishers in Spanish call their newsletters and subscriptions.',
    languages,
    always: list(`
      suscribete a nuestra newsletter … | suscribete a nuestro boletin … | suscribete a la newsletter … |
      suscribete al boletin … | suscribete al newsletter … | suscribase a nuestro boletin … |
      recibe nuestra newsletter … | recibe nuestro boletin … | recibe nuestras noticias … |
      apuntate a nuestra newsletter … | apuntate a la newsletter … | registrate en nuestra newsletter … |
      suscribirse al boletin
    `),
    labels: list(`
      boletin | boletines | boletin de noticias | newsletter … | suscribete | suscribete ya |
      suscribete gratis | suscribete … | suscribase | suscribirse | suscribirme | suscribir | suscripcion |
      suscripciones | apuntate | apuntate … | quiero suscribirme | tu correo electronico | tu email |
      recibe las ultimas noticias … | no te pierdas nada … | alertas | introduce tu correo electronico … |
      introduce tu email … | ingresa tu correo electronico … | acepto recibir …
    `),
    phrases: list(`
      suscribete | suscribase | suscribirse | suscripcion | suscriptor* | boletin | boletines |
      bandeja de entrada | en tu correo | tu correo electronico | darte de baja | lista de correo
    `),
    removes: ['Suscríbete a nuestra newsletter', 'Recibe nuestro boletín cada semana en tu correo.'],
    keeps: [
      'El boletín de la parroquia, que cada domingo leía su padre, no había dicho nada de la venta del molino.',
    ],
  },
  {
    id: 'cookie-privacy/es',
    why: 'Links in footers and buttons of consent dialogs in Spanish.',
    languages,
    always: list(`
      politica de cookies | configuracion de cookies | aceptar todas las cookies | aceptar cookies |
      rechazar cookies | gestionar cookies | esta web utiliza cookies … | este sitio web utiliza cookies …
    `),
    labels: list(`
      politica de privacidad | politica de privacidad … | aviso de privacidad | privacidad | aviso legal |
      aviso legal … | terminos y condiciones | terminos de uso | condiciones de uso |
      condiciones generales | proteccion de datos | aceptar | aceptar todo | rechazar | rechazar todo |
      accesibilidad | utilizamos cookies … | usamos cookies … | he leido y acepto …
    `),
    phrases: list(`
      politica de privacidad | utiliza cookies | utilizamos cookies | terminos y condiciones |
      condiciones de uso | datos personales | aviso legal | si continuas navegando
    `),
    removes: ['Aviso legal | Política de privacidad'],
    keeps: [
      'La ley sobre la privacidad se votó en mayo; para entonces ya se conocían los términos del acuerdo.',
    ],
  },
  {
    id: 'login-paywall/es',
    why: 'Links and forms by which readers log in in Spanish.',
    languages,
    always: list(`
      ¿olvidaste tu contrasena? | ¿has olvidado tu contrasena? | ¿ya eres suscriptor? … |
      ¿ya tienes cuenta? … | ¿ya tienes una cuenta? … | ¿no tienes cuenta? …
    `),
    labels: list(`
      iniciar sesion | inicia sesion | inicia sesion … | inicio de sesion | iniciar sesion … |
      cerrar sesion | entrar | acceder | registrate | registrate … | registrarse | registro | crear cuenta |
      mi cuenta | contrasena | usuario | nombre de usuario | recordarme | recuerdame |
      para seguir leyendo … | contenido exclusivo … | exclusivo para suscriptores | solo para suscriptores |
      hazte premium …
    `),
    phrases: list(`
      iniciar sesion | inicia sesion | registrate | tu cuenta | solo para suscriptores |
      exclusivo para suscriptores | para seguir leyendo | acceso ilimitado
    `),
    removes: ['¿Olvidaste tu contraseña?', '¿Ya eres suscriptor? Inicia sesión'],
    keeps: [
      'Había que firmar un registro para entrar, y la cuenta de aquella visita ocupa cuarenta páginas del libro.',
    ],
  },
  {
    id: 'share/es',
    why: 'Labels of sharing buttons and calls to follow in Spanish.',
    languages,
    always: list(`
      compartir en facebook … | compartir en twitter … | compartir en x … | compartir en whatsapp … |
      compartir en linkedin … | compartir en telegram … | haz clic para compartir en … |
      comparte este articulo | compartir este articulo | comparte esta noticia | compartir esta noticia |
      comparte esta entrada … | siguenos en facebook … | siguenos en twitter … | siguenos en instagram … |
      siguenos en redes sociales … | copiar enlace
    `),
    labels: list(`
      compartir | comparte | compartelo | comparte esto | comparte en … | compartir en … | compartir por … |
      compartir articulo | compartir noticia | comparte este post | siguenos | siguenos en … | seguir |
      seguir en … | sigueme en … | tuitear | tuitea | imprimir | enviar por correo … | enviar por email |
      redes sociales | encuentranos en … | unete a nuestro canal … | unete a … | haz clic para enviar … |
      haz clic para imprimir …
    `),
    phrases: list(`
      siguenos en | sigueme en | compartir en | comparte este | comparte esta | en nuestras redes |
      nuestro canal de | se abre en una ventana nueva
    `),
    removes: ['Compartir en Facebook', 'Síguenos en Twitter e Instagram'],
    keeps: [
      'Compartir el pan era la costumbre de la casa, y quien quería seguir el camino se llevaba la mitad.',
    ],
  },
  {
    id: 'copyright/es',
    why: 'What footers say of rights in Spanish.',
    languages,
    labels: list(`
      todos los derechos reservados … | … todos los derechos reservados | funciona gracias a … |
      funciona con … | prohibida la reproduccion … | prohibida su reproduccion … | diseno web …
    `),
    phrases: list(`
      todos los derechos reservados | derechos de autor | reproduccion total o parcial |
      propiedad intelectual
    `),
    removes: ['Todos los derechos reservados.'],
    keeps: [
      'Pidió todos los derechos para las mujeres de la ciudad, y después de una larga disputa los consiguió.',
    ],
  },
  {
    id: 'advertising/es',
    why: 'Marks of advertisements and buttons that sell in Spanish.',
    languages,
    always: list(`
      continua leyendo despues del anuncio | sigue leyendo tras la publicidad | contenido patrocinado
    `),
    labels: list(`
      publicidad | anuncio | anuncios | patrocinado | patrocinado por … | contenido de marca |
      publicidad … | comprar | comprar ahora | compra ahora | anadir al carrito | ver oferta |
      ver precio … | ofertas | solicita informacion | descargar | reserva ahora | anunciate … | tienda
    `),
    phrases: list(`
      patrocinado | anadir al carrito | codigo de descuento | enlaces de afiliado | envio gratis
    `),
    removes: ['Publicidad', 'Añadir al carrito'],
    keeps: [
      'La feria nunca había hecho propaganda; un anuncio en la plaza bastaba para que viniera el valle entero.',
    ],
  },
  {
    id: 'disclosure/es',
    why: 'Standing notes about commissions and origin in Spanish.',
    languages,
    labels: list(`
      fuente: … | fuentes | fuentes: … | nota de la redaccion … | nota del editor … |
      conforme a los criterios de … | este articulo se publico originalmente … |
      este articulo fue publicado originalmente … | este articulo contiene enlaces …
    `),
    phrases: list(`
      publicado originalmente | se publico originalmente | enlaces de afiliados | enlaces de afiliado |
      recibir una comision | no se hace responsable | con informacion de | responsabilidad de sus autores
    `),
    removes: ['Fuentes'],
    keeps: [
      'La fuente del río está en un bosque en el que, desde hace años, no ha vuelto a entrar nadie del pueblo.',
    ],
  },
  {
    id: 'image-credit/es',
    why: 'Credits in front of a name in Spanish.',
    languages,
    labels: list(`
      foto: … | fotos: … | fotografia: … | fotografias: … | imagen: … | foto de … | foto de archivo … |
      imagen de archivo … | credito: … | galeria de fotos | galeria de imagenes | video | foto destacada …
    `),
    phrases: list(`
      foto: | fotografia: | imagen: | imagen de archivo | foto de archivo | foto cortesia
    `),
    removes: ['Foto: Petra Ejemplo/EFE'],
    keeps: [
      'Una foto lo mostraba en el jardín, y en la pared había una imagen de la ciudad antes de la guerra.',
    ],
  },
  {
    id: 'byline/es',
    why: 'Names behind a verb of writing, and the note about an author in Spanish.',
    languages,
    labels: list(`
      escrito por … | publicado por … | redactado por … | texto: … | autor | autora | autor: … | autora: … |
      por: … | sobre el autor | sobre la autora | acerca del autor | sobre el autor … | redaccion |
      ver todas las entradas … | mas articulos de …
    `),
    phrases: ['es escritor', 'es escritora', 'escribe sobre'],
    removes: ['Sobre el autor'],
    keeps: [
      'El autor del informe había escrito aquella nota por la mañana, cuando el viento aún venía del este.',
    ],
  },
  {
    id: 'dateline/es',
    why: 'Dates with the names of months, ages and reading times in Spanish.',
    languages,
    labels: list(`
      publicado | actualizado | ultima actualizacion … | publicado el … | actualizado el … |
      fecha de publicacion …
    `),
    pattern: dates({
      date: `\\d{1,2}(?: de)? (?:ene(?:ro)?|feb(?:rero)?|mar(?:zo)?|abr(?:il)?|mayo?|jun(?:io)?|jul(?:io)?|ago(?:sto)?|sept?(?:iembre)?|oct(?:ubre)?|nov(?:iembre)?|dic(?:iembre)?)\\.?,?(?: de| del)? (?:19|20)\\d\\d`,
      age: `hace \\d{1,3} (?:minutos?|horas?|dias?|semanas?|meses|mes|anos?)`,
      reading: `\\d{1,3} (?:min\\.?|minutos?) de lectura|(?:tiempo de )?lectura:? (?:de )?\\d{1,3} min(?:utos?)?`,
    }),
    removes: ['Publicado el 25 de septiembre de 2018', '5 min de lectura'],
    keeps: [
      'El 25 de septiembre de 2018 cayó la primera nieve, y hacía 3 años que no se veía tan pronto en el valle.',
    ],
  },
  {
    id: 'related/es',
    why: 'Headings above lists of other articles, and links to them in Spanish.',
    languages,
    always: list(`
      articulos relacionados | noticias relacionadas | entradas relacionadas | contenido relacionado |
      contenidos relacionados | temas relacionados | tambien te puede interesar | le puede interesar |
      te puede interesar | tambien te podria interesar | quizas te interese | lo mas leido | lo mas visto |
      las mas leidas | mas noticias | leer mas | sigue leyendo | seguir leyendo | leer articulo completo
    `),
    labels: list(`
      relacionado | relacionados | relacionadas | noticia relacionada … | nota relacionada … |
      articulo relacionado … | mas informacion | mas informacion … | mas sobre … | mas en … |
      te recomendamos | te recomendamos … | recomendados | recomendado | te puede interesar … |
      te interesa | puede interesarte … | te podria interesar … | tambien te puede gustar … | lee tambien |
      lee tambien … | leer tambien … | leer mas … | leer noticia | lea tambien … | lea mas … |
      ver tambien … | ver mas | ver mas … | ver todo | ver todas | ultimas noticias | ultimas entradas |
      ultimos articulos | entradas recientes | comentarios recientes | lo ultimo | lo mas comentado |
      lo mas popular | mas leidas | mas leido | mas vistos | destacados | destacadas | no te pierdas |
      no te pierdas … | entrada anterior … | entrada siguiente … | siguiente entrada … |
      articulo anterior … | articulo siguiente … | siguiente articulo … | noticia anterior … |
      siguiente noticia … | otras noticias | otras noticias … | video recomendado … |
      tambien te puede interesar … | tambien te podria interesar … | quizas te interese …
    `),
    phrases: list(`
      te puede interesar | le puede interesar | lee tambien | lea tambien | leer mas | seguir leyendo |
      sigue leyendo | mas informacion: | noticias relacionadas | haz clic aqui | puedes leer |
      articulos relacionados | lo mas leido
    `),
    removes: ['También te puede interesar', 'Noticias relacionadas'],
    keeps: [
      'Quería saber más sobre el molino, pero la última noticia que tuvo de él era de antes de la guerra.',
    ],
  },
  {
    id: 'navigation/es',
    why: 'Entries of menus and footers in Spanish.',
    languages,
    always: list(`
      saltar al contenido | ir al contenido | ir al contenido principal | saltar al contenido principal |
      volver arriba | navegacion de entradas | volver al inicio
    `),
    labels: list(`
      inicio | portada | buscar | buscar … | busqueda | menu | menu principal | cerrar | quienes somos |
      sobre nosotros | sobre mi | acerca de | contacto | contacta | contactanos | contactanos … |
      categorias | categoria | categorias … | etiquetas | etiquetas … | etiqueta: … | temas | archivo |
      archivos | archivado en … | mapa del sitio | mapa web | politica | economia | deportes | cultura |
      sociedad | internacional | opinion | tecnologia | ciencia | salud | servicios | productos | empresa |
      equipo | prensa | noticias | actualidad | eventos | agenda | preguntas frecuentes | ayuda |
      siguiente | anterior | atras | carrito | trabaja con nosotros | hemeroteca | siguenos | idioma
    `),
    phrases: list(`
      contactanos | ponte en contacto | volver arriba | haz click | haga clic | atencion al cliente
    `),
    removes: ['Quiénes somos', 'Saltar al contenido'],
    keeps: [
      'De la política de la ciudad no quiso decir nada, y en la mesa nadie volvió a preguntarle por el puerto.',
    ],
  },
];
