import type { LanguageCase } from './case.ts';

export const ARTICLE = [
  'A cidade do porto vota a favor de uma ponte depois de quarenta anos de brigas',
  'Os moradores da cidade do porto votaram no domingo a favor de uma ponte que vai ligar as duas margens do rio. Acaba assim uma briga que durou mais de quarenta anos e que dividiu mais de uma família.',
  'Seis em cada dez votantes disseram que sim, contou já tarde da noite o secretário da câmara. As obras vão durar três anos, e a ponte terá duas faixas para os carros, uma linha de bonde e uma calçada.',
  '“Meu pai assinou a primeira petição, e eu levei esta noite a última urna”, disse a mulher que dirige a campanha desde a primavera. “Não pensei que viveria tempo bastante para ver isto acontecer.”',
  'Quem era contra receia que as ruas sossegadas do bairro velho se encham de caminhões a caminho do terminal. Pediam um túnel, que os engenheiros do estado acharam caro demais para uma cidade tão pequena.',
  'A barca, que atravessa o rio de quarto em quarto de hora desde o fim da guerra, vai continuar até que passe o primeiro carro. Ainda não se decidiu o que será dos catorze homens da sua tripulação.',
  'A câmara volta a reunir-se daqui a duas semanas para escolher o construtor. Quatro empresas mostraram interesse, e uma delas, do outro lado da fronteira, já ergueu duas pontes mais acima no mesmo rio.',
].join('\n\n');

export const CASES: readonly LanguageCase[] = [
  {
    kind: 'comment-form',
    residue:
      'Deixe um comentário Cancelar resposta\nO seu endereço de e-mail não será publicado. Campos obrigatórios são marcados com *\nComentário *\nNome *\nE-mail *\nSite\nSalvar meus dados neste navegador para a próxima vez que eu comentar.\nPublicar comentário',
    author:
      'Qualquer um podia deixar um comentário sobre o projeto; o nome e o endereço não seriam publicados, prometeu o prefeito, mas a lista apareceu no dia seguinte.',
  },
  {
    kind: 'comment-form',
    residue:
      'Você precisa fazer o login para publicar um comentário.\nEste site utiliza o Akismet para reduzir spam.',
    author:
      'Para falar na câmara era preciso inscrever-se na segunda-feira e esperar que o secretário chamasse pelo nome.',
  },
  {
    kind: 'comments',
    residue:
      'Compartilhar\nFacebook\nTwitter\n3 comentários\nSeja o primeiro a comentar\nVer todos os comentários',
    author:
      'Aos três comentários do engenheiro não houve resposta, embora a sala inteira os tivesse ouvido muito bem.',
  },
  {
    kind: 'donation',
    residue: 'Apoie o jornalismo independente\nFaça uma doação\nSeja um apoiador',
    author:
      'A doação de um pescador pagou os cartazes, e a comissão procurou o apoio dos sócios do clube e da paróquia.',
  },
  {
    kind: 'newsletter',
    residue:
      'Assine a nossa newsletter\nReceba todas as manhãs o mais importante no seu e-mail\nSeu melhor e-mail\nLi e aceito a política de privacidade\nInscrever-se',
    author:
      'O boletim da câmara, que meia cidade assinava, não disse uma palavra sobre a ponte até o dia da votação.',
  },
  {
    kind: 'share',
    residue:
      'Compartilhar no Facebook\nCompartilhar no Twitter\nWhatsApp\nCopiar link\nSiga-nos no Instagram',
    author:
      'A foto da última urna foi compartilhada milhares de vezes no Facebook antes que se contasse o último voto.',
  },
  {
    kind: 'related',
    residue:
      'Leia também: Quanto custa uma barca em que ninguém viaja\nArtigos relacionados\nO bairro velho tem medo dos caminhões\n12 de março de 2024\nMais lidas\nO tempo no fim de semana\nVer mais',
    author:
      'Quem quiser saber mais sobre a briga encontrará os documentos mais recentes no arquivo da praça.',
  },
];
