import type { Rule } from '../../rule.ts';
import { closingCall, type LanguagePack, sentence } from './pack.ts';

const languages = ['de'] as const;

const RULES: readonly Rule[] = [
  sentence({
    id: 'comment-form/email-notice-de',
    why: 'The WordPress notice above a comment form in German, in its informal and its formal wording.',
    languages,
    hints: ['adresse'],
    pattern:
      /(?:deine|ihre) e-?mail-?adresse wird nicht veroffentlicht\.?(?: erforderliche felder sind (?:mit ?\*? ?(?:markiert|gekennzeichnet)|markiert(?: mit)?) ?\*?)?/,
    removes: [
      'Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert',
      'Ihre E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind markiert *',
    ],
    keeps: ['Ihre E-Mail-Adresse wird nicht veröffentlicht, versprach der Verein seinen Mitgliedern.'],
  }),
  sentence({
    id: 'comment-form/remember-me-de',
    why: 'The consent box of a WordPress comment form in German.',
    languages,
    hints: ['browser'],
    pattern:
      /meinen namen, (?:meine )?e-?mail(?:-adresse)?,? und (?:meine )?website in diesem browser(?:,? fur (?:die nachste kommentierung|meinen nachsten kommentar),?)? speichern(?:,? bis ich wieder kommentiere)?/,
    removes: [
      'Meinen Namen, meine E-Mail-Adresse und meine Website in diesem Browser für die nächste Kommentierung speichern.',
    ],
    keeps: ['Meinen Namen in diesem Browser zu speichern, hielt er für Leichtsinn.'],
  }),
  sentence({
    id: 'comment-form/akismet-de',
    why: 'The Akismet notice in German, with the sentences that it has had.',
    languages,
    hints: ['akismet'],
    pattern:
      /diese (?:website|webseite|seite) verwendet akismet, um spam zu reduzieren\.?(?: (?:erfahre(?:n sie)?(?: mehr (?:daruber|dazu))?,? wie (?:deine|ihre) kommentardaten verarbeitet werden))?/,
    removes: [
      'Diese Website verwendet Akismet, um Spam zu reduzieren. Erfahre, wie deine Kommentardaten verarbeitet werden.',
    ],
    keeps: ['Diese Website verwendet Akismet, um Spam zu reduzieren, und das seit zehn Jahren.'],
  }),
  sentence({
    id: 'comment-form/heading-with-cancel-de',
    why: 'WordPress prints the heading and the link that cancels a reply on one line.',
    languages,
    hints: ['antwort'],
    pattern:
      /(?:schreiben? (?:sie )?(?:einen kommentar|eine antwort)|(?:kommentar|antwort) (?:verfassen|hinterlassen))(?: zu [^\n]{2,60})? ?(?:antwort(?:en)? )?abbrechen/,
    removes: [
      'Schreibe einen Kommentar Antworten abbrechen',
      'Schreiben Sie einen Kommentar Antwort abbrechen',
    ],
    keeps: [
      'Einen Kommentar schreiben, die Antwort abbrechen, das Fenster schließen: so ging der Abend hin.',
    ],
  }),
  sentence({
    id: 'donation/unterstuetzen-sie-uns',
    why: 'German newsrooms and bloggers ask for money for their own work and name how.',
    languages,
    hints: ['unterstutz', 'spende'],
    pattern:
      /(?:bitte )?unterstutzen? (?:sie )?(?:uns|unsere (?:arbeit|redaktion|recherchen?)|unseren (?:blog|journalismus)|unabhangigen journalismus)(?: (?:mit einer (?:kleinen )?spende|auf (?:patreon|steady)|(?:per|uber|via) paypal|finanziell))|(?:jetzt )?(?:spenden und )?unabhangigen journalismus unterstutzen/,
    removes: ['Unterstützen Sie unsere Arbeit mit einer Spende!', 'Unterstütze uns auf Steady'],
    keeps: [
      'Unterstützen Sie uns mit einer Spende, bat der Pfarrer, und das Dach war bezahlt.',
      'Der Verein will unabhängigen Journalismus unterstützen und sucht noch Räume.',
    ],
  }),
  closingCall({
    id: 'comment-form/heading-de',
    why: 'The heading of a form as the last block, or beside a notice of it.',
    languages,
    hints: ['kommentar'],
    pattern: /schreiben? (?:sie )?einen kommentar|kommentar (?:schreiben|verfassen|hinterlassen)/,
    removes: ['Schreibe einen Kommentar'],
    keeps: ['— Schreib einen Kommentar', 'Schreibe einen Kommentar dazu, sagte sie, und er schrieb.'],
  }),
];

/** Sentences of German pages; the signs of German stand beside the English ones. */
export const DE: LanguagePack = { rules: RULES, signs: [] };
