import type { Rule } from '../rule.ts';
import type { Sign } from '../sign.ts';

/** Where money is taken, as far as a plea names it; the coffee is what several of them call a payment. */
const PLATFORM =
  '(?:patreon|ko-?fi|gogetfunding|gofundme|buymeacoffee|paypal|liberapay|tipeee|open collective|boosty|monobank|buy (?:me|us) a (?:virtual |cup of |small )?(?:coffee|beer|tea))';
const OWN =
  '(?:my|our) (?:work|writing|journalism|reporting|newsroom|blog|site|website|channel|newsletter|podcast|publication|content)';
const MYSELF = `(?:me|us|${OWN})`;
/** The rest of a sentence, quotations excluded: what somebody said is a report. */
const REST = '[^.!?"]{0,80}';

const LEAD = `(?:is this (?:content|article|post|story|blog) ${REST}|did you (?:like|enjoy) (?:this|my|our) ${REST}|(?:like|love|enjoy(?:ed|ing)?) (?:this|my|our|what (?:i|we) (?:do|write))${REST})\\?`;
const PLEA = `(?:if (?:so|you (?:like|liked|enjoy|enjoyed|love|value|appreciate|found) [^.!?":]{1,40}),? )?(?:please )?(?:consider )?(?:support(?:ing)? ${MYSELF}|buy(?:ing)? (?:me|us) a (?:virtual |cup of |small )?(?:coffee|beer|tea)|(?:contribute|donate|give|tip us|tip me)(?: today| now| directly)? (?:via|through|on|at|using) ${PLATFORM}|becom(?:e|ing) (?:my|our) (?:patron|supporter)|becom(?:e|ing) a (?:patron|supporter) (?:on|via) ${PLATFORM})${REST}`;
const THANKS = `(?:thanks?|thank you)(?: so much| very much| for (?:reading|your support|your help))?|your support (?:keeps|helps|means|makes) ${REST}|every (?:little|bit|cent|penny|donation) (?:helps|counts)${REST}`;
/** How any of these begins: the quick way to tell most blocks from a plea. */
const OPENING =
  '(?=is this|did you|like|love|enjoy|thank|your support|every|if|please|consider|support|buy|contribute|donate|give|tip|becom)';
const BETWEEN = '[.!?\\s\\p{Extended_Pictographic}\\uFE0F\\u200D]{0,8}';

/** Pleas for money by the publisher of a text. None is looked for in the first block: that is a title or a lead. */
export const DONATION: readonly Rule[] = [
  {
    id: 'donation/platform-plea',
    why: 'Bloggers close with a plea for themselves that names the platform on which they take money.',
    languages: ['en'],
    hints: [
      'patreon',
      'ko-fi',
      'kofi',
      'gogetfunding',
      'gofundme',
      'coffee',
      'beer',
      'tea',
      'paypal',
      'liberapay',
      'tipeee',
      'collective',
      'boosty',
      'monobank',
    ],
    pattern: new RegExp(
      `${OPENING}(?=[^"]{0,500}\\b${PLATFORM}\\b)(?:(?:${LEAD}|${THANKS})${BETWEEN}){0,3}${PLEA}(?:${BETWEEN}(?:${PLEA}|${THANKS}|${LEAD})){0,5}`,
    ),
    span: 'block',
    place: 'later',
    evidence: 'certain',
    removes: [
      'Is this content hitting the mark for you? If so, consider supporting my work—buy me a virtual coffee! ☕ Your support keeps the ideas flowing. Thanks so much! 🙏 Please Contribute via  GoGetFunding',
      'If you enjoyed this article, please support us on Patreon.',
      'Thanks for reading! If you liked it, consider supporting my work on Ko-fi.',
      '☕ Buy me a coffee',
    ],
    keeps: [
      'The band asked its fans to support them on Patreon after the tour was cancelled.',
      'If you want to understand how Patreon works, look at its fees first.',
      '"If you like the show, consider supporting my work on Patreon," the host told listeners.',
      'He asked me whether I would buy him a coffee, and I did.',
      'Help pours in for flood victims as GoFundMe donations pass $1 million',
      'Thank you, Patreon: how small donations saved a theatre',
      'If you want to donate to the flood victims, the Red Cross accepts PayPal and bank transfers.',
      'Please consider a donation to the Cancer Society or to the family’s GoFundMe in memory of Anna.',
      'We rely on donations, said the director of the shelter, who takes them through PayPal and in cash.',
      'Support our troops: how PayPal moves money to the front',
      'If you like this project, please contribute: open an issue, or buy me a beer when we meet.',
    ],
  },
  {
    id: 'donation/become-our-patron',
    why: 'Ukrainska Pravda closes every English article with it; other newsrooms write the same with their own name.',
    languages: ['en'],
    hints: ['patron', 'supporter', 'sponsor'],
    pattern:
      /(?:please )?support (?:our )?[\w'.]{2,20} (?:or|and) become our (?:patron|supporter|sponsor)(?: today| now)?/,
    span: 'block-or-end',
    place: 'later',
    evidence: 'certain',
    removes: [
      'Support UP or become our patron!',
      'The vote is due on Monday.⟦ Support UP or become our patron!⟧',
    ],
    keeps: [
      'He decided to become our patron, the director said.',
      'She wants to support the arts or become a patron of one.',
      'What can readers do? 1. Support the arts or become a patron 2. Vote',
      'Support a child and become a sponsor today.',
    ],
  },
  {
    id: 'donation/support-our-work',
    why: 'Newsrooms and bloggers ask for money for their own work, in the imperative and in the first person.',
    languages: ['en'],
    hints: ['support', 'donate'],
    pattern: new RegExp(
      `(?:please |help us )?(?:consider )?(?:support(?:ing)? ${OWN} (?:by contributing|by donating|(?:by making|with) a (?:small |monthly |one-time |tax-deductible )?(?:donation|contribution))|donate (?:now |today |here )?to support (?:us|${OWN}|independent journalism))(?: (?:of |as little as ){1,2}[$€£]\\d{1,4}(?: (?:a|per) (?:month|year))?)?(?: today| now)?`,
    ),
    span: 'block-or-end',
    place: 'later',
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
      'Support our work on climate by donating old phones, the school told its pupils.',
      'You can support this project by contributing code, documentation or tests',
      'What can readers do? Donate to support local journalism.',
    ],
  },
  {
    id: 'donation/podrzite-novinarstvo',
    why: 'Serbian, Croatian and Bosnian newsrooms ask their readers for donations, in Latin script.',
    languages: ['sr-Latn', 'hr', 'bs'],
    hints: ['podrzi', 'donirajte'],
    pattern:
      /(?:molimo (?:vas )?)?(?:podrzi(?:te)? (?:(?:nase |nezavisno |nase nezavisno )?novinarstvo|nezavisne medije|(?:nasu )?redakciju|nas portal|rad (?:nase )?redakcije)(?: donacijom| uplatom)?|podrzi(?:te)? (?:nas rad|nas) (?:donacijom|uplatom|na patreonu?)|donirajte i (?:podrzite|pomozite) (?:nas rad|nase novinarstvo|redakciju))/,
    span: 'block',
    place: 'later',
    evidence: 'certain',
    removes: ['Podržite nas donacijom!', 'Podržite nezavisno novinarstvo', 'Donirajte i podržite naš rad.'],
    keeps: [
      'Podržite nas na izborima, poručio je kandidat građanima Novog Sada.',
      'Pozvao je građane da podrže nezavisno novinarstvo.',
      'Podržite nas na Eurosongu',
      'Studenti su poslali poruku građanima. Podržite nas!',
      '— Podržite nas!',
    ],
  },
  {
    id: 'donation/podrzite-novinarstvo-cyrillic',
    why: 'The same pleas in Serbian Cyrillic.',
    languages: ['sr-Cyrl'],
    hints: ['подржите', 'донирајте'],
    pattern:
      /(?:молимо (?:вас )?)?(?:подржите (?:(?:наше |независно )?новинарство|(?:нашу )?редакцију|рад редакције)(?: донацијом| уплатом)?|подржите (?:наш рад|нас) (?:донацијом|уплатом)|донирајте и (?:подржите|помозите) наш рад)/,
    span: 'block',
    place: 'later',
    evidence: 'certain',
    removes: ['Подржите независно новинарство!', 'Подржите наш рад донацијом.'],
    keeps: [
      'Подржите нас на изборима, поручио је кандидат.',
      'Студенти су поручили грађанима. Подржите нас!',
      'Позвао је грађане да подрже независно новинарство.',
    ],
  },
  {
    id: 'donation/pidtrymaite',
    why: 'Ukrainian newsrooms ask for support and patrons.',
    languages: ['uk'],
    hints: ['підтрима', 'патрон'],
    pattern:
      /(?:підтримайте|підтримати) (?:(?:уп|українську правду|нас|нашу редакцію) (?:або|чи|та|і) (?:станьте|стати) (?:нашим )?патроном|(?:нашу |незалежну )?журналістику|(?:нашу )?редакцію|нашу роботу (?:донатом|на patreon))/,
    span: 'block',
    place: 'later',
    evidence: 'certain',
    removes: ['Підтримайте УП або станьте нашим патроном!', 'Підтримати незалежну журналістику'],
    keeps: [
      'Підтримайте нас на виборах, сказав кандидат.',
      'Військові звернулися до киян. Підтримайте нас донатом!',
      'Станьте патроном дитячого будинку',
    ],
  },
  {
    id: 'donation/podderzhite',
    why: 'Russian-language newsrooms and bloggers ask for donations.',
    languages: ['ru'],
    hints: ['поддерж'],
    pattern:
      /(?:пожалуйста, )?(?:поддержите|поддержать) (?:(?:нашу |независимую )?журналистику|(?:нашу )?редакцию|наш проект(?: донатом| на patreon| на boosty)?|нашу работу(?: донатом)?)/,
    span: 'block',
    place: 'later',
    evidence: 'certain',
    removes: ['Поддержите нашу работу!', 'Поддержать независимую журналистику'],
    keeps: ['Поддержите нас на выборах, сказал кандидат.', '- Поддержать автора\n- Поддержать проект'],
  },
  {
    id: 'donation/support-us-at-end',
    why: 'The bare call that newsrooms put below their last paragraph.',
    languages: ['en', 'sr', 'hr', 'bs', 'uk', 'ru'],
    hints: ['support', 'podrzi', 'подржи', 'підтрима', 'поддерж', 'станьте', 'patron'],
    pattern:
      /(?:please )?support us(?: on patreon| with a donation| today)?|become (?:a|our) patron|podrzi(?:te)? nas|подржите нас|підтримайте (?:нас|уп)(?: донатом)?|станьте нашим патроном|поддержите нас/,
    span: 'block',
    place: 'last',
    evidence: 'closing',
    removes: ['Please support us!', 'Podržite nas!', 'Підтримайте нас!'],
    keeps: ['She raised her sign.\nSupport us!', '— Podržite nas!'],
  },
  {
    id: 'donation/button',
    why: 'The label of the button below a plea.',
    languages: ['en', 'ru'],
    hints: ['donate', 'contribute', 'support', 'пожертв'],
    pattern:
      /(?:please )?(?:donate|contribute|support us)(?: (?:now|today|here|via paypal|with paypal|on patreon))?|(?:сделать|сделайте) пожертвование/,
    span: 'block',
    place: 'anywhere',
    evidence: 'beside',
    removes: ['Please consider supporting our work with a donation!\n⟦Donate now⟧'],
    keeps: ['Donate', 'Ways to help after the flood\nDonate now\nVolunteer at the shelter'],
  },
];

/** Words of pleas for money that an author may use too. */
export const DONATION_SIGNS: readonly Sign[] = [
  {
    id: 'donation/words-en',
    why: 'Pleas for money, and the names of the services that take it.',
    languages: ['en'],
    always: [
      'support independent journalism',
      'donate to support …',
      'support our journalism …',
      'support quality journalism …',
      'support our newsroom …',
      'become a supporter today',
    ],
    labels: [
      'donate',
      'donate now',
      'donations',
      'support us',
      'support us …',
      'support our …',
      'become a member',
      'become a supporter',
      'become a patron',
      'make a donation',
      'buy me a coffee',
      'contribute',
      'give now',
    ],
    phrases: [
      'donate',
      'donation*',
      'donating',
      'patreon',
      'ko-fi',
      'buy me a',
      'support us',
      'support our',
      'support my',
      'supporters',
      'reader-supported',
      'tax-deductible',
      'become a member',
      'contribution',
      'paypal',
      'crowdfunding',
    ],
    removes: ['Support our mission to keep content free.'],
    keeps: ['He asked them to support our troops, and the donation of a farmer paid for the bread.'],
  },
  {
    id: 'donation/words-de',
    why: 'Pleas for money in German.',
    languages: ['de'],
    always: ['jetzt spenden'],
    labels: [
      'spenden',
      'unterstutzen',
      'unterstutzen sie uns …',
      'unterstutze uns …',
      'spende',
      'spendenkonto …',
    ],
    phrases: [
      'spende',
      'spenden',
      'spendenkonto',
      'unterstutzen sie',
      'unterstutze uns',
      'patreon',
      'paypal',
      'steady',
    ],
    removes: ['Unterstützen Sie uns mit einer Spende!'],
    keeps: ['Die Gemeinde wollte die Familie unterstützen, und die Spenden lagen bald bereit.'],
  },
];
