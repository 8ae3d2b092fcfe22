import type { Sign } from '../../sign.ts';
import { dates, list } from './pack.ts';

const languages = ['pt'] as const;

/** Labels and phrases around articles in Portuguese. */
export const PT_SIGNS: readonly Sign[] = [
  {
    id: 'donation/words-pt',
    why: 'Pleas for money in Portuguese.',
    languages,
    always: list(`
      apoie o jornalismo independente … | apoie o nosso jornalismo … | apoie nosso jornalismo …
    `),
    labels: list(`
      pague-me um cafe … | faca uma doacao | faca uma doacao … | faca sua doacao … | faca um donativo |
      faca um donativo … | doe | doe agora | doar | doacoes | donativos | apoie | apoie-nos | apoie-nos … |
      apoie a … | apoie o … | assine e apoie … | seja um apoiador … | seja apoiador … | seja membro … |
      torne-se membro … | seja socio … | colabore | contribua | chave pix … | ajude-nos … |
      apoie o nosso trabalho … | apoie nosso trabalho …
    `),
    phrases: list(`
      doacao | doacoes | donativo* | apoie nosso | apoie o nosso | apoie-nos | seu apoio |
      o seu contributo | seja um apoiador | apoia.se | catarse.me | faca um pix | chave pix
    `),
    removes: ['Faça uma doação', 'Apoie o nosso jornalismo com um donativo mensal.'],
    keeps: [
      'A doação do velho farmacêutico pagou as obras do telhado, e ninguém na aldeia quis dizer quanto ele tinha dado.',
    ],
  },
  {
    id: 'comment-form/pt',
    why: 'Labels of fields and buttons of a form in Portuguese.',
    languages,
    always: list(`
      publicar comentario | postar comentario | publicar o comentario |
      salvar meus dados neste navegador … | guardar o meu nome, email … |
      notifique-me sobre novos comentarios … | notifique-me sobre novas publicacoes …
    `),
    labels: list(`
      nome | seu nome | o seu nome | nome completo | sobrenome | apelido | email | e-mail … |
      endereco de email … | correio eletronico | site | pagina web | telefone | celular | assunto |
      mensagem | sua mensagem | a sua mensagem | seu comentario | o seu comentario | comentario |
      deixe um comentario … | deixe uma resposta … | cancelar resposta | cancelar | enviar | obrigatorio |
      campos obrigatorios … | campo obrigatorio … | pais | cidade | estado | cep | codigo postal | empresa |
      pesquisar … | buscar … | voce precisa fazer o login para … | voce precisa estar logado para … |
      tem de iniciar a sessao para …
    `),
    phrases: list(`
      nao sera publicado | campos obrigatorios | campo obrigatorio | neste navegador |
      proxima vez que eu comentar | o akismet para | para publicar um comentario
    `),
    removes: ['Deixe um comentário Cancelar resposta', 'Nome *'],
    keeps: [
      'Deu o seu nome e o da sua cidade; o assunto da carta era o estado do telhado, e a mensagem não podia esperar.',
    ],
  },
  {
    id: 'comments/pt',
    why: 'Headings and buttons of a discussion in Portuguese.',
    languages,
    always: list(`
      nenhum comentario ainda | sem comentarios ainda | nao ha comentarios | ainda nao ha comentarios |
      ver comentarios | ver todos os comentarios … | mostrar comentarios | os comentarios estao encerrados |
      os comentarios estao fechados | comentarios encerrados | comentarios fechados |
      seja o primeiro a comentar … | participe da conversa … | adicionar comentario |
      adicionar um comentario
    `),
    labels: list(`
      nenhum comentario | comentario | comentarios | comentarios … | comente | comentar | comente aqui |
      responder | respostas | responder a … | em resposta a … | deixe um comentario |
      deixe o seu comentario | deixe seu comentario | deixe seu comentario … | deixe uma resposta |
      deixar um comentario | escreva um comentario | escreva seu comentario … | enviar comentario |
      de sua opiniao | sua opiniao | o que voce achou? … | denunciar | denunciar comentario | reportar |
      carregar mais comentarios
    `),
    phrases: list(`
      seu comentario | deixe um comentario | deixe seu comentario | nos comentarios | comentarios sao |
      primeiro a comentar
    `),
    pattern:
      /\(?\d{1,5}\)? (?:comentarios?|respostas?)(?: (?:em|a|sobre) .{2,90})?|comentarios? ?[(:]? ?\d{1,5}\)?|(?:um|\d{1,5}) (?:comentarios?|pensamentos?) (?:em|sobre) .{2,90}/,
    removes: ['3 comentários', 'Seja o primeiro a comentar'],
    keeps: [
      'As suas notas ao rascunho foram amáveis, mas a resposta do ministro não o foi, e a conversa acabou ali.',
    ],
  },
  {
    id: 'newsletter/pt',
    why: 'How publishers in Portuguese call their newsletters and subscriptions.',
    languages,
    always: list(`
      assine nossa newsletter … | assine a nossa newsletter … | assine a newsletter … |
      inscreva-se na nossa newsletter … | inscreva-se em nossa newsletter … | inscreva-se na newsletter … |
      subscreva a nossa newsletter … | subscreva a newsletter … | subscrever newsletter |
      receba nossa newsletter … | receba a nossa newsletter … | receba nossas noticias … |
      receba as nossas …
    `),
    labels: list(`
      assine | assine ja | assine agora | assine … | assinar | assinatura | assinaturas | inscreva-se |
      inscreva-se … | inscrever-se | subscrever | subscreva | subscreva … | cadastre-se | cadastre-se … |
      boletim | boletim informativo | newsletter … | seu e-mail | seu melhor e-mail | o seu email |
      o teu email | endereco de e-mail | endereco de email | receba … | fique por dentro … |
      nao perca nada … | alertas | cadastre-se para receber … | digite seu e-mail … | insira o seu email … |
      insira seu e-mail … | aceito receber …
    `),
    phrases: list(`
      assine a | assine o | assinante* | inscreva-se | subscreva | cadastre-se | caixa de entrada |
      no seu e-mail | no seu email | cancelar a inscricao | cancelar a subscricao | seu e-mail |
      fique por dentro
    `),
    removes: ['Assine a nossa newsletter', 'Receba nossas notícias todas as manhãs no seu e-mail.'],
    keeps: [
      'O boletim da paróquia, que o pai lia todos os domingos, não tinha dito nada sobre a venda do moinho.',
    ],
  },
  {
    id: 'cookie-privacy/pt',
    why: 'Links in footers and buttons of consent dialogs in Portuguese.',
    languages,
    always: list(`
      politica de privacidade | politica de cookies | configuracoes de cookies | definicoes de cookies |
      gerir cookies | gerenciar cookies | aceitar todos os cookies | aceitar cookies |
      este site utiliza cookies … | este site usa cookies …
    `),
    labels: list(`
      politica de privacidade … | privacidade | aviso legal | aviso de privacidade | termos de uso |
      termos de uso … | termos e condicoes | termos de servico | condicoes de utilizacao |
      protecao de dados | aceitar | aceitar todos | rejeitar | rejeitar todos | acessibilidade |
      ficha tecnica | utilizamos cookies … | usamos cookies … | ao se cadastrar … | ao clicar em … |
      li e aceito … | li e concordo …
    `),
    phrases: list(`
      politica de privacidade | utiliza cookies | usa cookies | utilizamos cookies | termos de uso |
      termos e condicoes | dados pessoais | voce concorda | lgpd | continuar navegando
    `),
    removes: ['Termos de uso | Política de privacidade'],
    keeps: [
      'A lei sobre a privacidade foi votada em maio; os termos do acordo já eram então conhecidos de todos.',
    ],
  },
  {
    id: 'login-paywall/pt',
    why: 'Links and forms by which readers log in in Portuguese.',
    languages,
    always: list(`
      esqueceu a senha? | esqueceu sua senha? | esqueci minha senha | esqueceu-se da palavra-passe? |
      ja e assinante? … | ja tem uma conta? … | ja tem conta? … | nao tem uma conta? … |
      conteudo exclusivo para assinantes … | exclusivo para assinantes
    `),
    labels: list(`
      iniciar sessao | inicie sessao … | entrar | entre | fazer login | faca login | faca login … |
      faca seu login … | sair | registar | registe-se | registe-se … | registrar | cadastro | criar conta |
      crie sua conta … | minha conta | a minha conta | senha | palavra-passe | nome de usuario |
      utilizador | lembrar-me | lembrar de mim | para continuar lendo … | para continuar a ler …
    `),
    phrases: list(`
      iniciar sessao | faca login | fazer login | sua conta | exclusivo para assinantes |
      para continuar lendo | acesso ilimitado | ja e assinante
    `),
    removes: ['Esqueceu a senha?', 'Já é assinante? Faça login'],
    keeps: [
      'Era preciso assinar um livro à porta, e o relato daquela visita ocupa quarenta páginas do volume.',
    ],
  },
  {
    id: 'share/pt',
    why: 'Labels of sharing buttons and calls to follow in Portuguese.',
    languages,
    always: list(`
      compartilhar no facebook … | compartilhar no twitter … | compartilhar no x … |
      compartilhar no whatsapp … | compartilhe no facebook … | compartilhe no whatsapp … |
      compartilhe no twitter … | partilhar no facebook … | partilhar no twitter … |
      partilhar no whatsapp … | compartilhe este artigo | compartilhe esta noticia |
      compartilhe esta materia | partilhe este artigo | partilhar este artigo | partilhar artigo |
      clique para compartilhar no … | carregue aqui para partilhar no … | siga-nos no … |
      siga-nos nas redes … | copiar link | copiar o link
    `),
    labels: list(`
      compartilhar | compartilhe | compartilhe isso | compartilhe … | partilhar | partilhe | partilhas |
      siga-nos | siga-nos … | siga nossas redes | seguir | siga no … | siga o … | tweetar | curtir |
      curtir isso | curta nossa pagina … | imprimir | enviar por e-mail | enviar por email | redes sociais |
      entre no nosso grupo … | participe do nosso grupo … | clique para imprimir …
    `),
    phrases: list(`
      siga-nos | siga nossas | siga o nosso | compartilhe no | compartilhar no | partilhar no |
      compartilhe este | compartilhe esta | curta nossa | abre em nova janela
    `),
    removes: ['Compartilhar no Facebook', 'Siga-nos no Twitter e no Instagram'],
    keeps: ['Partilhar o pão era o costume da casa, e quem queria seguir o caminho levava consigo a metade.'],
  },
  {
    id: 'copyright/pt',
    why: 'What footers say of rights in Portuguese.',
    languages,
    labels: list(`
      todos os direitos reservados … | … todos os direitos reservados | e proibida a reproducao … |
      proibida a reproducao … | orgulhosamente mantido com … | desenvolvido por … | cnpj …
    `),
    phrases: list(`
      todos os direitos reservados | direitos autorais | direitos de autor | proibida a reproducao |
      reproducao total ou parcial | propriedade intelectual | cnpj
    `),
    removes: ['Todos os direitos reservados.'],
    keeps: [
      'Pediu todos os direitos para as mulheres da cidade e, depois de uma longa disputa, conseguiu-os.',
    ],
  },
  {
    id: 'advertising/pt',
    why: 'Marks of advertisements and buttons that sell in Portuguese.',
    languages,
    always: list(`
      continua apos a publicidade | continua depois da publicidade | conteudo patrocinado
    `),
    labels: list(`
      publicidade | anuncio | anuncios | anuncie | anuncie aqui | patrocinado | patrocinado por … |
      publieditorial | publicidade … | comprar | comprar agora | compre agora | compre aqui |
      adicionar ao carrinho | ver oferta | ver preco … | ofertas | baixar | descarregar | reserve agora |
      loja | classificados
    `),
    phrases: list(`
      patrocinad* | adicionar ao carrinho | cupom de desconto | codigo de desconto | frete gratis |
      portes gratis | links de afiliados
    `),
    removes: ['Publicidade', 'Adicionar ao carrinho'],
    keeps: [
      'A feira nunca tinha precisado de propaganda; um cartaz na praça bastava para que viesse o vale inteiro.',
    ],
  },
  {
    id: 'disclosure/pt',
    why: 'Standing notes about commissions and origin in Portuguese.',
    languages,
    labels: list(`
      fonte: … | fontes | fontes: … | nota da redacao … | com informacoes da … | com informacoes do … |
      com informacoes de … | publicado originalmente em … | este artigo foi publicado originalmente … |
      este artigo contem links de afiliados … | errata
    `),
    phrases: list(`
      publicado originalmente | links de afiliados | receber uma comissao | comissao de afiliados |
      com informacoes da | com informacoes do | nao reflete necessariamente | responsabilidade do autor |
      carater informativo
    `),
    removes: ['Fontes'],
    keeps: [
      'A nascente do rio fica num bosque em que, há anos, ninguém da aldeia voltou a pôr os pés, nem de dia.',
    ],
  },
  {
    id: 'image-credit/pt',
    why: 'Credits in front of a name in Portuguese.',
    languages,
    labels: list(`
      foto: … | fotos: … | foto de … | fotografia: … | fotografia de … | imagem: … | imagem ilustrativa … |
      foto ilustrativa … | foto de arquivo … | credito: … | creditos: … | reproducao/… |
      foto: reproducao … | divulgacao | galeria de fotos | imagem destacada …
    `),
    phrases: list(`
      foto: | imagem: | fotografia: | reproducao/ | /divulgacao | /agencia brasil | imagem ilustrativa |
      foto de arquivo | (foto
    `),
    removes: ['Foto: Petra Exemplo/Agência Brasil'],
    keeps: [
      'Uma foto mostrava-o no jardim, e na parede havia uma imagem da cidade tal como era antes da guerra.',
    ],
  },
  {
    id: 'byline/pt',
    why: 'Names behind a verb of writing, and the note about an author in Portuguese.',
    languages,
    labels: list(`
      escrito por … | publicado por … | postado por … | redigido por … | texto: … | autor | autora |
      autor: … | autora: … | por: … | sobre o autor | sobre a autora | sobre o autor … | redacao |
      da redacao | por redacao | ver todos os posts … | ver todos os artigos … | mais artigos de …
    `),
    phrases: list(`
      jornalista formad* | e escritor | e escritora | escreve sobre | formado em | formada em | e autora de
    `),
    removes: ['Sobre o autor'],
    keeps: [
      'O autor do relatório tinha escrito aquela nota de manhã, quando o vento vinha ainda do lado do mar.',
    ],
  },
  {
    id: 'dateline/pt',
    why: 'Dates with the names of months, ages and reading times in Portuguese.',
    languages,
    labels: list(`
      publicado | atualizado | publicado em … | publicado a … | atualizado em … | ultima atualizacao … |
      atualizado ha … | tempo de leitura …
    `),
    pattern: dates({
      date: `\\d{1,2}(?: de)? (?:jan(?:eiro)?|fev(?:ereiro)?|mar(?:co)?|abr(?:il)?|mai(?:o)?|jun(?:ho)?|jul(?:ho)?|ago(?:sto)?|set(?:embro)?|out(?:ubro)?|nov(?:embro)?|dez(?:embro)?)\\.?,?(?: de)? (?:19|20)\\d\\d`,
      age: `ha \\d{1,3} (?:minutos?|horas?|dias?|semanas?|meses|mes|anos?)`,
      reading: `\\d{1,3} (?:min\\.?|minutos?) (?:de leitura|lidos)|(?:tempo de )?leitura:? (?:de )?\\d{1,3} min(?:utos?)?`,
    }),
    removes: ['Publicado em 25 de setembro de 2018', '5 min de leitura'],
    keeps: [
      'A 25 de setembro de 2018 caiu a primeira neve, que tão cedo não se via no vale havia mais de 3 anos.',
    ],
  },
  {
    id: 'related/pt',
    why: 'Headings above lists of other articles, and links to them in Portuguese.',
    languages,
    always: list(`
      artigos relacionados | noticias relacionadas | materias relacionadas | posts relacionados |
      conteudo relacionado | conteudos relacionados | leia tambem | leia mais | ler mais | ler tambem |
      veja tambem | veja mais | continue lendo | continue a ler | voce tambem pode gostar |
      voce pode gostar | tambem lhe pode interessar | pode interessar-lhe | mais lidas | as mais lidas |
      mais lidos | os mais lidos | continua depois da publicidade …
    `),
    labels: list(`
      relacionado | relacionados | relacionadas | leia tambem … | leia mais … | leia a … | leia ainda … |
      ler mais … | ler artigo completo | ler noticia | ler tudo | veja tambem … | veja mais … | ver mais |
      ver mais … | ver tudo | ver todos | saiba mais | saiba mais … | saber mais | mais noticias |
      mais noticias … | mais sobre … | mais em … | mais informacoes … | ultimas noticias | ultimas |
      ultimos artigos | posts recentes | artigos recentes | comentarios recentes | noticias recentes |
      mais vistos | mais vistas | mais populares | mais comentadas | destaques | em destaque | em alta |
      recomendados | recomendadas para voce | recomendamos | recomendado para voce | nao perca |
      nao perca … | artigo anterior … | proximo artigo … | artigo seguinte … | post anterior … |
      proximo post … | noticia anterior … | proxima noticia … | outras noticias | outros artigos … |
      topicos relacionados | assuntos | voce tambem pode gostar … | voce pode gostar … |
      tambem lhe pode interessar … | pode interessar-lhe …
    `),
    phrases: list(`
      leia tambem | leia mais | leia a integra | leia ainda | veja tambem | saiba mais | clique aqui |
      continue lendo | artigos relacionados | confira tambem | confira a seguir | mais lidas
    `),
    removes: ['Veja também', 'Artigos relacionados'],
    keeps: ['Queria ler a carta do moleiro, de quem as últimas notícias que tivera eram de antes da guerra.'],
  },
  {
    id: 'navigation/pt',
    why: 'Entries of menus and footers in Portuguese.',
    languages,
    always: list(`
      ir para o conteudo | ir para o conteudo principal | pular para o conteudo |
      pular para o conteudo principal | saltar para o conteudo | saltar para o conteudo principal |
      voltar ao topo | voltar para o topo | navegacao de post | navegacao de posts | navegacao de artigos
    `),
    labels: list(`
      inicio | pagina inicial | pesquisar | busca | buscar | fechar | quem somos | sobre nos | sobre mim |
      sobre | contato | contacto | contactos | fale conosco | fale connosco | contacte-nos … |
      entre em contato | entre em contato … | categorias | categoria | categorias … | etiquetas |
      etiquetas … | marcadores | marcadores … | arquivo | arquivos | arquivado em … | mapa do site |
      politica | economia | esportes | desporto | cultura | sociedade | mundo | saude | opiniao |
      tecnologia | ciencia | educacao | noticias | servicos | produtos | empresa | equipe | equipa |
      expediente | imprensa | eventos | agenda | ajuda | perguntas frequentes | seguinte | proximo |
      anterior | voltar | carrinho | trabalhe conosco | recrutamento | editorias
    `),
    phrases: list(`
      fale conosco | contacte-nos | entre em contato | voltar ao topo | mapa do site |
      atendimento ao cliente
    `),
    removes: ['Quem somos', 'Ir para o conteúdo'],
    keeps: [
      'Da política da cidade não quis dizer nada, e à mesa ninguém voltou a perguntar-lhe pelo porto novo.',
    ],
  },
];
