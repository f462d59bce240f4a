extension ReplyLanguage {
    static let portuguese = ReplyLanguage(
        code: "pt",
        accept: [
            "manda o contato", "mande o contato", "manda o contacto", "pode passar", "pode encaminhar", "fico com este",
            "fico com esse", "aceito sim", "é nosso", "vamos nessa",
            "aceito", "aceitamos", "aceite", "fico com", "ficamos com", "pode mandar", "pode enviar", "pode passar",
            "podem mandar", "podem enviar", "mande os dados", "envie os dados", "manda os dados", "passe os dados",
            "passa os dados", "me manda", "me envie", "nos envie", "mande", "manda", "tenho interesse",
            "temos interesse", "estamos interessados", "estou interessado", "interessados", "queremos", "quero esse",
            "quero este", "vamos pegar", "vou pegar", "pego", "pegamos", "assumo", "assumimos", "atendo", "atendemos",
            "vamos atender", "podemos atender", "fazemos", "vamos fazer", "com prazer", "pode contar", "conte conosco",
            "conta comigo", "ligo para", "vou ligar", "vamos ligar", "fechado", "bora", "topo", "topamos",
        ],
        yes: [
            "sim", "ok", "claro", "certo", "perfeito", "combinado", "beleza", "com certeza", "ótimo", "tá bom",
            "está bem", "de acordo",
        ],
        decline: [
            "não aceitamos", "não podemos aceitar", "não podemos pegar", "não pego", "não fico", "não quero",
            "não queremos", "estamos cheios", "muito ocupados", "não nos interessa", "não me interessa",
            "não é para nós",
            "não temos interesse", "não tenho interesse", "não obrigado", "não obrigada", "passo", "passamos",
            "vou passar", "vamos passar", "dispenso", "dispensamos", "recuso", "recusamos", "declinar", "declino",
            "não podemos", "não posso", "não consigo", "não conseguimos", "não dá", "não vai dar", "impossível",
            "muito longe", "longe demais", "sem tempo", "sem equipe", "sem capacidade", "lotados", "sobrecarregados",
            "para outro", "outra pessoa", "outro parceiro", "não fazemos", "não trabalhamos", "não atendemos",
            "desta vez não", "dessa vez não", "fica para a próxima", "na próxima",
        ],
        no: ["não", "nao", "infelizmente"],
        negation: ["não", "nao", "nem", "nunca", "sem", "nenhum", "nenhuma"],
        condition: [
            "se", "desde que", "somente se", "só se", "apenas se", "contanto que", "mas", "porém", "contudo", "exceto",
            "salvo", "depende", "só", "somente", "apenas", "talvez", "em princípio", "antes de", "caso", "a condição",
        ],
        counter: [
            "não menos de", "adiantado", "metade antes", "só a instalação", "só o equipamento", "sem comissão",
            "sem instalação",
            "pelo menos", "no mínimo", "mínimo", "muito baixo", "contraproposta", "comissão", "adiantamento", "sinal",
            "em vez", "não antes", "a partir de", "só podemos", "aumentar o orçamento", "outro preço",
        ],
        later: [
            "te respondo", "respondo", "respondemos", "vou conferir", "me dê até", "deixa eu ver", "deixe-me ver",
            "preciso consultar", "na segunda",
            "me lembre", "lembre-me", "lembrem", "pergunte", "perguntem", "mais tarde", "depois", "te aviso", "aviso",
            "avisamos", "retorno", "retornamos", "dou retorno", "damos retorno", "confirmo", "confirmamos", "vou ver",
            "vou verificar", "vamos verificar", "preciso verificar", "vou pensar", "amanhã", "de férias",
            "semana que vem", "próxima semana", "agora não", "me dá um tempo",
        ],
        question: [
            "quantos", "quantas", "quanto", "quanta", "qual", "quais", "que tipo", "quem", "quando", "onde", "por que",
            "poderia informar", "pode informar", "podem informar", "gostaria de saber", "tem ideia",
        ],
        progress: [
            "a negociar", "estamos a negociar", "em negociação", "marcamos", "reunimos", "a aguardar", "ainda sem",
            "proposta enviada", "enviei a proposta", "enviamos a proposta", "orçamento enviado", "enviei orçamento",
            "enviamos orçamento", "reunião", "visita", "visitamos", "aguardando", "esperando", "pendente",
            "em andamento", "sem resposta", "sem notícias", "não atende", "não respondeu", "negociando", "negociação",
            "falei com", "falamos com", "liguei", "acompanhando", "em análise",
        ],
        won: [
            "ganhamos", "ganho", "ganhei", "pedido recebido", "pedido fechado", "fechamos", "fechou", "negócio fechado",
            "venda fechada", "vendido", "vendemos", "contrato assinado", "assinou", "assinaram", "cliente comprou",
            "compraram", "comprou conosco",
        ],
        lost: [
            "era caro", "muito caro", "caro demais", "optou por outro", "optaram por outro", "comprou noutro",
            "perdemos", "perdido", "perdida", "perdi", "foi com outro", "foram com outro", "escolheu outro",
            "escolheram outro", "concorrente", "concorrência", "não comprou", "não compraram", "cancelou", "cancelado",
            "cancelaram", "desistiu", "desistiram", "sem orçamento", "sem verba", "comprou de outro", "ficou com",
        ],
        returned: [
            "devolvo", "devolvemos", "devolver", "pode devolver", "passe para outro", "passem para outro",
            "passa para outro", "repassar", "repasse", "redirecionar", "dê para outro",
        ],
        stop: [
            "não me enviem", "não me envie", "não me mandem", "não me mande", "não nos enviem", "não quero receber",
            "não queremos receber", "mais emails", "descadastr*",
            "descadastrar", "descadastre", "cancelar inscrição", "não quero mais receber", "não enviar mais",
            "não envie mais", "não enviem mais", "remova", "remover da lista", "tire-nos", "me tire",
            "parar de receber", "pare de enviar",
        ],
        noted: ["recebido", "anotado", "ciente", "para informação", "obrigado pela informação"],
        hope: ["espero", "esperamos", "deve", "devem", "em breve", "quase", "provavelmente"],
        harmless: [
            "sem problema", "sem problemas", "não há problema", "não é longe", "por que não", "nenhum problema",
            "não se preocupe", "não tem problema",
        ],
        irony: ["até parece", "haha", "kkk", "kkkk", "nem sim nem não", "só que não"],
        reasons: [
            .busy: ["sem tempo", "sem equipe", "sem capacidade", "lotados", "sobrecarregados", "férias"],
            .tooFar: ["longe"], .notOurTrade: ["não fazemos", "não trabalhamos"],
            .tooSmall: ["muito pequeno", "não compensa"], .conflict: ["nosso cliente", "já é cliente"],
        ]
    )
}
