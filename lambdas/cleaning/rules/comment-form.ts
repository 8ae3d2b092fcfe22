import type { Rule, RuleId } from '../rule.ts';

/**
 * Notices that WordPress and its plug-ins print around a comment form, a block each, in the wording of their
 * translations (translate.wordpress.org, project wp, text domain default; project wp-plugins/akismet).
 */
const NOTICES: readonly Notice[] = [
  {
    name: 'email-notice',
    language: 'en',
    why: 'WordPress prints it above the fields of a comment form.',
    hints: ['required'],
    pattern:
      /your e-?mail(?: address)? will not be (?:published|displayed|shared|made public)\.? ?required fields are (?:marked|indicated)(?: with)?(?: an)?(?: asterisk)? ?\(?\*?\)?/,
    span: 'block-or-end',
    removes: [
      'Your email address will not be published. Required fields are marked *',
      'He left in June.⟦ Your email address will not be published. Required fields are marked *⟧',
    ],
    keeps: [
      'The form says that required fields are marked with an asterisk, but none is.',
      'By default the form prints:\n\nYour email address will not be published. Required fields are marked *\n\nTo change that, edit the theme.',
    ],
  },
  {
    name: 'akismet',
    language: 'en',
    why: 'Akismet prints its privacy notice below a comment form.',
    hints: ['akismet'],
    pattern:
      /this site uses akismet to reduce spam\.? learn (?:more about )?how your comment data is processed/,
    span: 'block-or-end',
    removes: [
      'This site uses Akismet to reduce spam. Learn how your comment data is processed.',
      'They met in May.⟦ This site uses Akismet to reduce spam. Learn how your comment data is processed.⟧',
    ],
    keeps: ['This site uses Akismet to reduce spam, and so do I on mine; here is how I set it up.'],
  },
  {
    name: 'remember-me',
    language: 'en',
    why: 'The consent box of a WordPress comment form.',
    hints: ['browser'],
    pattern:
      /save my name,? (?:and )?e-?mail(?: address)?,? (?:and (?:my )?(?:web)?site )?(?:address )?in this browser(?: for the next time i comment)?/,
    removes: ['Save my name, email, and website in this browser for the next time I comment.'],
    keeps: ['The box that says save my name confuses people who share a browser.'],
  },
  {
    name: 'disqus',
    language: 'en',
    why: 'Disqus prints it where scripts do not run.',
    hints: ['disqus'],
    pattern: /please enable javascript to view the comments powered by disqus/,
    removes: ['Please enable JavaScript to view the comments powered by Disqus.'],
    keeps: ['Most of the comments powered by Disqus came from two accounts, the study found.'],
  },
  {
    name: 'half-notice',
    language: 'en',
    why: 'Parts of these notices that a theme prints apart; alone they could be an author’s sentence.',
    hints: ['address', 'required', 'akismet', 'notify', 'logged', 'disqus', 'discussion', 'processed'],
    pattern:
      /your e-?mail address will not be (?:published|displayed|shared)|required fields are marked(?: with an asterisk)? ?\(?\*?\)?|\*? ?(?:indicates )?required fields?|this site uses akismet to reduce spam|learn how your comment data is processed|notify me of (?:new (?:posts|comments)|follow-?up comments)(?: (?:by|via) e-?mail)?\.?(?: you can also subscribe without commenting)?|you must be (?:logged in|registered and logged in) to (?:post|leave|write) a comment|(?:blog )?comments (?:are )?powered by disqus|view the discussion thread/,
    evidence: 'closing',
    removes: [
      'Your email address will not be published.',
      `⟦Notify me of follow-up comments by email.⟧\nSave my name, email, and website in this browser for the next time I comment.`,
      'You must be logged in to post a comment.',
      'Blog comments powered by Disqus',
    ],
    keeps: [
      'He was told: your email address will not be published by us, only by the court.',
      'Participation is voluntary. Your email address will not be shared.',
      'Then I got an error. You must be logged in to post a comment.',
      'Section 4. Required fields are marked with an asterisk.',
      'The page had one line of small print.\nYour email address will not be shared.\nI laughed.',
    ],
  },
  {
    name: 'email-notice-sr-latn',
    language: 'sr-Latn',
    why: 'The WordPress notice in Serbian, Bosnian and Croatian.',
    hints: ['adresa'],
    pattern:
      /vasa (?:e-?mail |imejl )?adresa (?:e-poste )?(?:nece|ne ce) biti (?:objavljen|objavljivan|prikazan)a\.?(?: (?:obavezna|neophodna|obvezna|potrebna) polja su (?:oznacena|obiljezena|obelezena)(?: sa| s)? ?\*?)?/,
    removes: [
      'Vaša adresa e-pošte neće biti objavljena. Neophodna polja su označena *',
      'Vaša adresa e-pošte neće biti objavljena. Obavezna polja su označena sa *',
      'Vaša email adresa neće biti objavljivana. Neophodna polja su označena sa *',
    ],
    keeps: ['Vaša adresa neće biti ista, rekli su stanarima u Zemunu.'],
  },
  {
    name: 'email-notice-sr-cyrl',
    language: 'sr-Cyrl',
    why: 'The WordPress notice in Serbian Cyrillic.',
    hints: ['адреса'],
    pattern: /ваша адреса е-поште неће бити објављена\.?(?: (?:неопходна|обавезна) поља су означена ?\*?)?/,
    removes: ['Ваша адреса е-поште неће бити објављена. Неопходна поља су означена *'],
    keeps: ['Ваша адреса неће бити иста, рекли су станарима у Земуну.'],
  },
  {
    name: 'email-notice-sl',
    language: 'sl',
    why: 'The WordPress notice in Slovenian.',
    hints: ['naslov'],
    pattern: /vas e-(?:postni )?naslov ne bo objavljen\.?(?: \* oznacuje zahtevana polja)?/,
    removes: ['Vaš e-naslov ne bo objavljen. * označuje zahtevana polja'],
    keeps: ['Vaš e-naslov so prodali trem podjetjem, piše v poročilu.'],
  },
  {
    name: 'email-notice-mk',
    language: 'mk',
    why: 'The WordPress notice in Macedonian.',
    hints: ['адреса'],
    pattern:
      /вашата адреса за е-пошта нема да биде објавена\.?(?: задолжителните полиња се означени со ?\*?)?/,
    removes: ['Вашата адреса за е-пошта нема да биде објавена. Задолжителните полиња се означени со *'],
    keeps: ['Вашата адреса нема да се промени, рекоа од општината.'],
  },
  {
    name: 'email-notice-uk',
    language: 'uk',
    why: 'The WordPress notice in Ukrainian.',
    hints: ['адреса'],
    pattern: /ваша e-?mail адреса не оприлюднюватиметься\.?(?: обов['ʼ]язкові поля позначені ?\*?)?/,
    removes: ['Ваша e-mail адреса не оприлюднюватиметься. Обов’язкові поля позначені *'],
    keeps: ['Ваша адреса не змінилася, сказали у поліції.'],
  },
  {
    name: 'email-notice-ru',
    language: 'ru',
    why: 'The WordPress notice in Russian.',
    hints: ['mail'],
    pattern: /ваш (?:адрес )?(?:email|e-mail) не будет опубликован\.?(?: обязательные поля помечены ?\*?)?/,
    removes: ['Ваш адрес email не будет опубликован. Обязательные поля помечены *'],
    keeps: ['Ваш адрес не будет опубликован в газете, пообещал редактор, получив email.'],
  },
  {
    name: 'email-notice-bg',
    language: 'bg',
    why: 'The WordPress notice in Bulgarian.',
    hints: ['адрес'],
    pattern:
      /вашият (?:имейл|email) адрес няма да бъде публикуван\.?(?: задължителните полета са отбелязани с ?\*?)?/,
    removes: ['Вашият имейл адрес няма да бъде публикуван. Задължителните полета са отбелязани с *'],
    keeps: ['Вашият адрес няма да се промени, казаха от общината.'],
  },
  {
    name: 'email-notice-ro',
    language: 'ro',
    why: 'The WordPress notice in Romanian.',
    hints: ['email'],
    pattern: /adresa ta de email nu va fi publicata\.?(?: campurile obligatorii sunt marcate cu ?\*?)?/,
    removes: ['Adresa ta de email nu va fi publicată. Câmpurile obligatorii sunt marcate cu *'],
    keeps: ['Adresa ta de email a fost publicată, i-a scris banca.'],
  },
  {
    name: 'email-notice-hu',
    language: 'hu',
    why: 'The WordPress notice in Hungarian.',
    hints: ['tesszuk'],
    pattern: /az e-mail cimet nem tesszuk kozze\.? a kotelezo mezoket ?\*? karakterrel jeloltuk/,
    removes: ['Az e-mail címet nem tesszük közzé. A kötelező mezőket * karakterrel jelöltük'],
    keeps: ['A feladó névtelen maradt. Az e-mail címet nem tesszük közzé.'],
  },
  {
    name: 'akismet-sr-latn',
    language: 'sr-Latn',
    why: 'The Akismet notice in Serbian, Bosnian and Croatian.',
    hints: ['akismet'],
    pattern:
      /ov(?:a|aj|o) (?:web-?(?:stranica|mjesto|sajt)|veb-?sajt|sajt|stranica|internet stranica) koristi akismet (?:za (?:zastitu (?:protiv|od)|smanjenje|borbu protiv) (?:spama|(?:nezeljen|nepozeljn)[a-z]{1,4}(?: [a-z]{3,12})?)|kako bi (?:se )?smanji(?:o|la|lo) (?:spam|(?:nezeljen|nepozeljn)[a-z]{1,4}))\.?(?: (?:saznajte|saznaj|pogledajte|nauci)(?: vise o tome)? kako se obraduju podaci (?:vaseg |vasih )?komentara)?/,
    removes: [
      'Ova web-stranica koristi Akismet za zaštitu protiv spama. Saznajte kako se obrađuju podaci komentara.',
      'Ovaj veb-sajt koristi Akismet kako bi smanjio nepoželjne. Saznajte kako se obrađuju podaci vašeg komentara.',
    ],
    keeps: [
      'Većina sajtova koristi Akismet za zaštitu od neželjenih komentara.',
      'Ovaj sajt koristi Akismet i radi odlično već pet godina. Pogledajte kako smo ga podesili.',
    ],
  },
  {
    name: 'akismet-sr-cyrl',
    language: 'sr-Cyrl',
    why: 'The Akismet notice in Serbian Cyrillic.',
    hints: ['акисмет'],
    pattern:
      /овај (?:веб-?(?:сајт|место)|сајт) користи акисмет (?:како би смањио (?:непожељне|спам)|за смањење спама)\.?(?: сазнајте како се обрађују подаци (?:вашег |ваших )?коментара)?/,
    removes: [
      'Овај веб-сајт користи Акисмет како би смањио непожељне. Сазнајте како се обрађују подаци вашег коментара.',
    ],
    keeps: ['Већина сајтова користи Акисмет за заштиту од непожељних коментара.'],
  },
  {
    name: 'akismet-uk',
    language: 'uk',
    why: 'The Akismet notice in Ukrainian.',
    hints: ['akismet'],
    pattern:
      /цей сайт використовує akismet для (?:зменшення|боротьби зі?) спам(?:у|ом)\.?(?: дізна(?:йтеся|тися)(?: більше)?,? як обробляються (?:ваші )?дані (?:ваших )?коментарів)?/,
    removes: [
      'Цей сайт використовує Akismet для зменшення спаму. Дізнайтеся, як обробляються дані ваших коментарів.',
    ],
    keeps: ['Цей сайт використовує Akismet та Jetpack, і ось чому я від них відмовляюся'],
  },
  {
    name: 'akismet-ru',
    language: 'ru',
    why: 'The Akismet notice in Russian.',
    hints: ['akismet'],
    pattern:
      /этот сайт использует akismet для борьбы со спамом\.?(?: узнайте,? как обрабатываются (?:ваши )?данные (?:ваших )?комментариев)?/,
    removes: [
      'Этот сайт использует Akismet для борьбы со спамом. Узнайте, как обрабатываются ваши данные комментариев.',
    ],
    keeps: ['Этот сайт использует Akismet и ещё три плагина, о которых ниже'],
  },
];

/** Headings of a comment form; with the link that cancels a reply they cannot be anything else. */
const HEADINGS = [
  'leave a (?:reply|comment)',
  '(?:write|post|add) (?:a|your) comment',
  'ostavi(?:te)? (?:odgovor|komentar)',
  'napisi(?:te)? (?:odgovor|komentar)',
  'остави(?:те)? (?:одговор|коментар)',
  'dodaj (?:odgovor|komentar)',
  'напишете коментар|оставете (?:коментар|одговор)',
  'залишити (?:відповідь|коментар)',
  '(?:добавить|оставить) комментарий',
  'вашият коментар',
  'lasa un (?:raspuns|comentariu)',
  'velemeny, hozzaszolas\\?',
].join('|');

const CANCEL = [
  'cancel reply',
  'odustani od odgovora|otkazi odgovor|ponisti odgovor',
  'одустани од одговора|откажи одговор|поништи одговор',
  'preklici odgovor',
  'скасувати відповідь',
  'отменить ответ',
  'отказ',
  'anuleaza raspunsul',
  'valasz megszakitasa',
].join('|');

const HEADING_HINTS = [
  'leave',
  'write',
  'post',
  'add',
  'odgovor',
  'komentar',
  'одговор',
  'комент',
  'коммент',
  'відповідь',
  'raspuns',
  'comentariu',
  'hozzaszolas',
] as const;

const LANGUAGES = ['en', 'sr', 'hr', 'bs', 'sl', 'mk', 'uk', 'ru', 'bg', 'ro', 'hu'] as const;

const NOTICE_EXAMPLE = 'Your email address will not be published. Required fields are marked *';

/** The form below an article that asks for a comment: headings, fields, notices. */
export const COMMENT_FORM: readonly Rule[] = [
  ...NOTICES.map(noticeRule),
  {
    id: 'comment-form/heading-with-cancel',
    why: 'WordPress prints the heading and the link that cancels a reply on one line.',
    languages: LANGUAGES,
    hints: ['cancel', 'odgovor', 'одговор', 'відповідь', 'отменить', 'отказ', 'raspuns', 'megszakitasa'],
    pattern: new RegExp(
      `(?:${HEADINGS}|comment|odgovori|komentiraj|одговори)(?: to [^\\n]{2,40})? ?(?:${CANCEL})`,
    ),
    span: 'block',
    place: 'anywhere',
    evidence: 'certain',
    removes: [
      'Leave a Reply Cancel reply',
      'Leave a ReplyCancel reply',
      'Ostavite odgovor Odustani od odgovora',
    ],
    keeps: ['To cancel a reply, press Escape.', 'Leave a reply, cancel the meeting, go home.'],
  },
  {
    id: 'comment-form/heading-at-end',
    why: 'The heading of a form whose fields the extractor dropped; it stands below the last paragraph.',
    languages: LANGUAGES,
    hints: HEADING_HINTS,
    pattern:
      /leave a (?:reply|comment)|ostavi(?:te)? (?:odgovor|komentar)|остави(?:те)? (?:одговор|коментар)|залишити (?:відповідь|коментар)|(?:добавить|оставить) комментарий/,
    span: 'block',
    place: 'last',
    evidence: 'closing',
    removes: ['Leave a Reply', 'Ostavite komentar', 'Оставите одговор', 'Залишити відповідь'],
    keeps: [
      'Leave a reply with the porter, he said.',
      'Leave a Reply\nThat was the name of the play.',
      'Leave a reply to the wind,\nleave a reply to the sea,\nleave a reply to me',
      '- Register\n- Log in\n- Leave a comment',
      'Name\nEmail\nWebsite\nComment\nLeave a comment',
    ],
  },
  {
    id: 'comment-form/heading',
    why: 'The heading of a form, next to the notices that belong to it.',
    languages: LANGUAGES,
    hints: HEADING_HINTS,
    pattern: new RegExp(`(?:${HEADINGS})`),
    span: 'block',
    place: 'anywhere',
    evidence: 'beside',
    removes: [`⟦Leave a Reply⟧\n${NOTICE_EXAMPLE}`, `⟦Ostavite odgovor⟧\n${NOTICE_EXAMPLE}`],
    keeps: ['Leave a Reply\nThe play of that name opens on Friday at the National Theatre.'],
  },
  {
    id: 'comment-form/field',
    why: 'Labels of fields and buttons, next to the notices that belong to them.',
    languages: ['en', 'sr', 'hr', 'bs', 'uk', 'ru'],
    hints: [
      'name',
      'mail',
      'site',
      'comment',
      'reply',
      'submit',
      'url',
      'ime',
      'komentar',
      'sajt',
      'име',
      'пошта',
      'коментар',
      'сајт',
      'сайт',
      "ім'я",
      'message',
      'posta',
      'коментува',
      'имя',
      'комментарий',
    ],
    pattern:
      /(?:your )?(?:name|e-?mail(?: address)?|(?:web)?site|url|comment|message)(?: ?\((?:required|optional|will not be published)\)| ?\*)?|post comment|submit(?: comment)?|cancel reply|reply|(?:vase )?ime|(?:vas )?komentar|e-?posta|(?:web ?|veb ?)?sajt|predaj komentar|objavi komentar|име|(?:е-)?пошта|коментар|(?:веб ?)?сајт|предај коментар|ім'я|сайт|коментувати|опублікувати коментар|имя|комментарий|отправить комментарий/,
    span: 'block',
    place: 'anywhere',
    evidence: 'beside',
    removes: [
      `${NOTICE_EXAMPLE}\n⟦Comment *\nName *\nEmail *\nWebsite⟧`,
      `${NOTICE_EXAMPLE}\n⟦Post Comment⟧`,
    ],
    keeps: [
      'A contact form has three fields:\nName *\nEmail *\nWebsite',
      'Name: Ana\nEmail: ana@example.org',
    ],
  },
];

interface Notice {
  readonly name: string;
  readonly language: string;
  readonly why: string;
  readonly hints: NonNullable<Rule['hints']>;
  readonly pattern: RegExp;
  readonly span?: Rule['span'];
  readonly evidence?: Rule['evidence'];
  readonly removes: Rule['removes'];
  readonly keeps: Rule['keeps'];
}

function noticeRule({ name, language, span = 'block', evidence = 'certain', ...rest }: Notice): Rule {
  const id: RuleId = `comment-form/${name}`;
  return { id, languages: [language], span, place: 'anywhere', evidence, ...rest };
}
