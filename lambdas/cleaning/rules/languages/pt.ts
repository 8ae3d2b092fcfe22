import type { Rule } from '../../rule.ts';
import { closingCall, type LanguagePack, sentence } from './pack.ts';
import { PT_SIGNS } from './pt-signs.ts';

const languages = ['pt'] as const;

const HEADING = '(?:deixe|deixar|escreva) (?:um comentario|uma resposta|(?:o )?seu comentario)';

const RULES: readonly Rule[] = [
  sentence({
    id: 'comment-form/email-notice-pt',
    why: 'The WordPress notice above a comment form, in the Portuguese of Brazil and of Portugal.',
    languages,
    hints: ['endereco'],
    pattern:
      /o (?:seu|teu) endereco de (?:e-?mail|correio eletronico) nao sera publicado\.?(?: (?:os )?campos obrigatorios (?:sao |estao )?marcados com ?\*?)?/,
    removes: [
      'O seu endereço de e-mail não será publicado. Campos obrigatórios são marcados com *',
      'O seu endereço de email não será publicado. Campos obrigatórios marcados com *',
    ],
    keeps: ['O seu endereço não será publicado no jornal, prometeu o redator à viúva.'],
  }),
  sentence({
    id: 'comment-form/remember-me-pt',
    why: 'The consent box of a WordPress comment form in Portuguese.',
    languages,
    hints: ['navegador'],
    pattern:
      /(?:salvar meus dados|(?:salvar|guardar) (?:o )?meu nome, (?:o meu )?e-?mail e (?:o meu )?site) neste navegador(?: para a proxima vez que eu comentar)?/,
    removes: [
      'Salvar meus dados neste navegador para a próxima vez que eu comentar.',
      'Guardar o meu nome, email e site neste navegador para a próxima vez que eu comentar.',
    ],
    keeps: ['Quis salvar meus dados antes que o navegador fechasse, e não houve tempo.'],
  }),
  sentence({
    id: 'comment-form/akismet-pt',
    why: 'The Akismet notice in Portuguese, with the sentences that it has had.',
    languages,
    hints: ['akismet'],
    pattern:
      /este site (?:utiliza|usa) o akismet para reduzir (?:o )?spam\.?(?: (?:saiba como (?:seus dados em comentarios sao processados|sao processados os dados dos comentarios)|fi(?:ca|que) (?:a saber|sabendo) como (?:sao processados os dados dos comentarios|seus dados em comentarios sao processados)|aprenda como seus dados de comentarios sao processados))?/,
    removes: [
      'Este site utiliza o Akismet para reduzir spam. Saiba como seus dados em comentários são processados.',
    ],
    keeps: ['Este site utiliza o Akismet para reduzir spam, e o meu também; eis como o configurei.'],
  }),
  sentence({
    id: 'comment-form/heading-with-cancel-pt',
    why: 'WordPress prints the heading and the link that cancels a reply on one line.',
    languages,
    hints: ['cancelar'],
    pattern: new RegExp(`(?:${HEADING}|responder)(?: a [^\\n]{2,40})? ?cancelar (?:a )?resposta`),
    removes: ['Deixe um comentário Cancelar resposta', 'Deixe uma respostaCancelar resposta'],
    keeps: ['Deixe uma resposta pronta, para o caso de cancelar a resposta oficial.'],
  }),
  sentence({
    id: 'comment-form/disqus-pt',
    why: 'Disqus, or a theme for it, prints it in Portuguese where scripts do not run.',
    languages,
    hints: ['disqus'],
    pattern:
      /(?:por favor,? )?(?:habilite|ative|active) (?:o )?javascript para (?:ver|visualizar) os comentarios(?: [a-z]{1,12}){0,4} disqus/,
    removes: ['Por favor, habilite JavaScript para ver os comentários promovidos por Disqus.'],
    keeps: ['Para ver os comentários do Disqus é preciso habilitar JavaScript, e poucos o fazem.'],
  }),
  closingCall({
    id: 'comment-form/heading-pt',
    why: 'The heading of a form, or a part of its notices, as the last block or beside another notice.',
    languages,
    hints: ['comentario', 'resposta', 'publicacoes', 'artigos', 'obrigatorios'],
    pattern: new RegExp(
      `${HEADING}|(?:voce precisa (?:fazer (?:o )?login|estar logado)|tem de iniciar a sessao) para (?:publicar|postar|deixar) um comentario|notifi(?:que-me|car-me) sobre nov(?:os comentarios|as publicacoes|os artigos) por e-?mail|campos obrigatorios (?:sao )?marcados com ?\\*?`,
    ),
    removes: ['Deixe um comentário', 'Você precisa fazer o login para publicar um comentário.'],
    keeps: ['Deixe uma resposta ao porteiro, disse ele, e vá.', '— Deixe um comentário'],
  }),
  sentence({
    id: 'share/jetpack-pt',
    why: 'Jetpack names its sharing buttons so for screen readers.',
    languages,
    hints: ['janela', 'carregue'],
    pattern:
      /(?:clique|carregue aqui) para [^.!?"]{3,60} ?\((?:abre (?:em|numa) nova janela|opens in new window)\)/,
    removes: [
      'Clique para compartilhar no Facebook(abre em nova janela)',
      'Carregue aqui para partilhar no Facebook (Opens in new window)',
    ],
    keeps: ['Clique para ver o mapa (abre em nova janela) e procure a torre.'],
  }),
  sentence({
    id: 'newsletter/consent-pt',
    why: 'The consent below a sign-up form in Portuguese, in the first person or to the reader who signs up.',
    languages,
    hints: ['aceito', 'concordo', 'cadastrar', 'inscrever', 'subscrever'],
    pattern:
      /(?:li e )?(?:aceito|concordo com) (?:a|os|as) (?:politica de privacidade|termos de uso|termos e condicoes|condicoes de utilizacao)[^!?"]{0,120}|ao (?:se (?:cadastrar|inscrever)|subscrever)[^!?"]{0,40} (?:voce )?(?:concorda|aceita)[^!?"]{3,120}(?:privacidade|termos|condicoes)[^!?"]{0,80}/,
    removes: [
      'Li e aceito a política de privacidade.',
      'Ao se cadastrar, você concorda com os nossos termos de uso e com a política de privacidade.',
    ],
    keeps: ['Ao se inscrever, o avô recebeu um relógio de presente que nunca andou.'],
  }),
  closingCall({
    id: 'related/leia-tambem',
    why: 'Portuguese and Brazilian newsrooms put links to other articles on a line of their own, behind these words and a colon.',
    languages,
    hints: ['leia', 'tambem'],
    pattern: /(?:leia (?:tambem|mais|ainda)|ler tambem):[^\n]{0,160}/,
    removes: ['Leia também: Quanto custa uma barca em que ninguém viaja'],
    keeps: ['Leia também nas entrelinhas, aconselhava: está lá tudo.'],
  }),
  sentence({
    id: 'donation/apoie',
    why: 'Portuguese and Brazilian newsrooms and bloggers ask for money for their own work and name how.',
    languages,
    hints: ['apoie', 'ajude', 'faca', 'pague'],
    pattern:
      /(?:se (?:voce )?gost(?:a|ou) (?:deste artigo|desse texto|do nosso trabalho),? )?(?:(?:apoie-(?:nos|me)|apoie (?:o )?(?:nosso|meu) (?:trabalho|jornalismo|projeto|blog|canal)|ajude-nos) (?:no|na|via|com|atraves do|pelo) (?:patreon|apoia\.?se|catarse|paypal|ko-?fi|pix|mb way|uma (?:pequena )?doacao|um (?:pequeno )?donativo)|apoie o jornalismo independente|faca (?:uma doacao|um pix) (?:para|e) (?:apoiar|apoie|ajudar|ajude) (?:o )?(?:nosso|meu) (?:trabalho|jornalismo|projeto)|pague-(?:me|nos) um cafe no (?:ko-?fi|buy ?me ?a ?coffee))/,
    removes: [
      'Apoie nosso trabalho no Apoia.se',
      'Apoie-nos com uma pequena doação!',
      'Apoie o jornalismo independente',
    ],
    keeps: [
      'Apoie-nos nas urnas, pediu a candidata aos moradores de Recife.',
      'Pediu aos leitores que apoiassem o jornalismo independente.',
      'Pague-me um café e conto tudo, disse o capitão.',
    ],
  }),
  closingCall({
    id: 'donation/apoie-at-end',
    why: 'The bare call that newsrooms put below their last paragraph or beside a plea.',
    languages,
    hints: ['apoie', 'seja', 'faca'],
    pattern:
      /apoie-nos(?: hoje| agora)?|seja (?:um )?(?:apoiador|assinante)(?: hoje| agora)?|faca (?:uma|sua|a sua) doacao(?: agora| hoje)?/,
    removes: ['Apoie-nos!', 'Faça uma doação'],
    keeps: ['Ergueu o cartaz.\nApoie-nos!', '— Seja um apoiador'],
  }),
];

/** Portuguese, of Brazil and of Portugal. */
export const PT: LanguagePack = { rules: RULES, signs: PT_SIGNS };
