import type { Rule } from '../rule.ts';

const PLATFORM =
  '(?:patreon|ko-?fi|gogetfunding|gofundme|buy ?me ?a ?coffee|paypal|liberapay|tipeee|steady|open collective|boosty|monobank|buy (?:me|us) a (?:virtual |cup of |small )?(?:coffee|beer|tea))';
/** How a plea opens: it turns to the reader. A report on donations opens with whom it is about. */
const OPENING =
  '(?:is this|if you|if this|did you|do you|enjoy|like (?:what|this|my|our)|love (?:what|this)|thank|please|support|help|consider|your (?:support|donation)|we (?:need|rely|depend)|donate|become|want to)';
const OWN_WORK =
  '(?:my|our|this|the|independent|quality|local|investigative) (?:work|writing|journalism|journalists|reporting|newsroom|project|blog|site|website|channel|newsletter|podcast|publication|mission|efforts?)';

/** Pleas for money by the publisher of a text. */
export const DONATION: readonly Rule[] = [
  {
    id: 'donation/platform-plea',
    why: 'Bloggers close with a plea that names the platform on which they take money.',
    languages: ['en'],
    hints: [
      'patreon',
      'ko-fi',
      'kofi',
      'gogetfunding',
      'gofundme',
      'coffee',
      'beer',
      'paypal',
      'liberapay',
      'tipeee',
      'boosty',
    ],
    pattern: new RegExp(
      `(?=${OPENING}\\b)(?![^]{0,1000}")(?=[^]{0,500}(?:support(?:ing)? (?:us|me|${OWN_WORK})|consider (?:supporting|donating|a donation|becoming)|contribute|donat(?:e|ion)))[^]{0,500}\\b${PLATFORM}\\b[^]{0,400}`,
    ),
    span: 'block',
    place: 'anywhere',
    evidence: 'certain',
    removes: [
      'Is this content hitting the mark for you? If so, consider supporting my work—buy me a virtual coffee! ☕ Your support keeps the ideas flowing. Thanks so much! 🙏 Please Contribute via  GoGetFunding',
      'If you enjoyed this article, please support us on Patreon.',
      'Please consider a donation through PayPal to keep this blog alive.',
    ],
    keeps: [
      'The band asked its fans to support them on Patreon after the tour was cancelled.',
      'If you want to understand how Patreon works, look at its fees first.',
      '"If you like the show, consider supporting my work on Patreon," the host told listeners.',
      'He asked me whether I would buy him a coffee, and I did.',
    ],
  },
  {
    id: 'donation/become-our-patron',
    why: 'Ukrainska Pravda closes every English article with it; other newsrooms write the same with their own name.',
    languages: ['en'],
    hints: ['patron', 'supporter', 'sponsor'],
    pattern:
      /(?:please )?support [\w'.\s]{2,40} (?:or|and) become (?:our|a|its) (?:patron|supporter|sponsor)(?: today| now)?/,
    span: 'block-or-end',
    place: 'anywhere',
    evidence: 'certain',
    removes: [
      'Support UP or become our patron!',
      'The vote is due on Monday.⟦ Support UP or become our patron!⟧',
    ],
    keeps: [
      'He decided to become our patron, the director said.',
      'She wants to support the arts or become a patron of one.',
    ],
  },
  {
    id: 'donation/support-our-work',
    why: 'Newsrooms and bloggers ask for money for their own work, in the imperative and in the first person.',
    languages: ['en'],
    hints: ['support', 'donat', 'contribut'],
    pattern: new RegExp(
      `(?:please |help us |you can |kindly )?(?:consider )?(?:support(?:ing)? ${OWN_WORK}[^".]{0,80}\\b(?:donat(?:e|ing|ion)|contribut(?:e|ing|ion)|as little as|tax-deductible|become a (?:member|patron|supporter))\\b|(?:donate|contribute|make a donation) (?:now |today )?to (?:support|keep|help) (?:us|${OWN_WORK}))[^".]{0,80}`,
    ),
    span: 'block-or-end',
    place: 'anywhere',
    evidence: 'certain',
    removes: [
      'Support our newsroom by contributing as little as $1 a month.',
      'Please consider supporting our work with a donation!',
      'Donate today to support independent journalism!',
      'The court will rule in May.⟦ Please support our journalism by making a donation.⟧',
    ],
    keeps: [
      'The foundation will support our work on rivers for three years.',
      'Readers donate to support local journalism in eleven cities.',
      'Support our troops, the banner read, and donate blood.',
    ],
  },
  {
    id: 'donation/podrzite-nas',
    why: 'Serbian, Croatian and Bosnian newsrooms ask their readers for donations, in Latin script.',
    languages: ['sr-Latn', 'hr', 'bs'],
    hints: ['podrzi', 'donira', 'donacij'],
    pattern:
      /(?:(?:ako vam se (?:dopada|svida)[^".]{1,60}, )?(?:molimo (?:vas )?)?(?:podrzite|podrzi) (?:nas|nase|nas rad|nase novinarstvo|nezavisno novinarstvo|nezavisne medije|rad (?:nase )?redakcije)(?: (?:rad|portal|novinarstvo|medij))?(?: (?:donacijom|uplatom|i postanite[^".]{1,40}|putem[^".]{1,40}|na[^".]{1,40}))?|donirajte (?:i )?(?:podrzite|pomozite) (?:nas|nase)[^".]{0,40})/,
    span: 'block-or-end',
    place: 'anywhere',
    evidence: 'certain',
    removes: ['Podržite nas donacijom!', 'Podržite nezavisno novinarstvo', 'Donirajte i podržite naš rad.'],
    keeps: [
      'Podržite nas na izborima, poručio je kandidat građanima Novog Sada.',
      'Pozvao je građane da podrže nezavisno novinarstvo.',
    ],
  },
  {
    id: 'donation/podrzite-nas-cyrillic',
    why: 'The same pleas in Serbian Cyrillic.',
    languages: ['sr-Cyrl'],
    hints: ['подржи', 'донира'],
    pattern:
      /(?:(?:молимо (?:вас )?)?подржите (?:нас|наш рад|независно новинарство|рад редакције)(?: (?:донацијом|уплатом))?|донирајте и (?:подржите|помозите) (?:нас|наш рад))/,
    span: 'block-or-end',
    place: 'anywhere',
    evidence: 'certain',
    removes: ['Подржите независно новинарство!', 'Подржите наш рад донацијом.'],
    keeps: [
      'Подржите нас на изборима, поручио је кандидат.',
      'Позвао је грађане да подрже независно новинарство.',
    ],
  },
  {
    id: 'donation/pidtrymaite',
    why: 'Ukrainian newsrooms ask for support and patrons.',
    languages: ['uk'],
    hints: ['підтрима', 'патрон', 'задонат'],
    pattern:
      /(?:(?:підтримайте|підтримати|підтримай) (?:нас|уп|українську правду|наш проект|наш проєкт|нашу роботу|нашу редакцію|редакцію|незалежну журналістику)(?: (?:або|чи|та|і) (?:станьте|стань|стати) (?:нашим )?патроном)?(?: (?:донатом|на patreon))?|станьте (?:нашим )?патроном[^".]{0,30})/,
    span: 'block-or-end',
    place: 'anywhere',
    evidence: 'certain',
    removes: ['Підтримайте УП або станьте нашим патроном!', 'Підтримати незалежну журналістику'],
    keeps: ['Підтримайте нас на виборах, сказав кандидат.', 'Він закликав підтримати українську армію.'],
  },
  {
    id: 'donation/podderzhite',
    why: 'Russian-language newsrooms and bloggers ask for donations.',
    languages: ['ru'],
    hints: ['поддержи', 'поддержа', 'задонат', 'пожертв'],
    pattern:
      /(?:(?:пожалуйста, )?(?:поддержите|поддержать|поддержи) (?:нас|наш проект|нашу работу|нашу редакцию|редакцию|проект|автора|независимую журналистику)(?: (?:донатом|рублем|пожертвованием|на (?:patreon|boosty)))?|(?:сделать|сделайте) пожертвование)/,
    span: 'block',
    place: 'anywhere',
    evidence: 'certain',
    removes: ['Поддержите нашу работу!', 'Поддержать независимую журналистику', 'Сделать пожертвование'],
    keeps: ['Поддержите нас на выборах, сказал кандидат.', 'Депутаты решили поддержать проект закона.'],
  },
  {
    id: 'donation/button',
    why: 'The label of the button below a plea.',
    languages: ['en'],
    hints: ['donate', 'contribute', 'support', 'paypal'],
    pattern:
      /(?:please )?(?:donate|contribute|support us)(?: (?:now|today|here|via paypal|with paypal|on patreon))?/,
    span: 'block',
    place: 'anywhere',
    evidence: 'beside',
    removes: ['Please consider supporting our work with a donation!\n⟦Donate now⟧'],
    keeps: ['Donate', 'Ways to help after the flood\nDonate now\nVolunteer at the shelter'],
  },
];
