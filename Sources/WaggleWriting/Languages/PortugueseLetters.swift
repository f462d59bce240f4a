import Foundation
import WaggleReferral

extension LetterLanguage {
    static let portuguese: LetterLanguage = LetterLanguage(
        code: "pt",
        dates: Dates(
            months: [
                "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro",
                "novembro", "dezembro",
            ],
            weekdays: [
                "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado", "domingo",
            ],
            day: { weekday, day, month in "\(weekday), \(day) de \(month)" },
            moment: { day, clock, zone in "\(day), \(clock) (\(zone))" },
            dayOfYear: { day, month, year in "\(day) de \(month) de \(year)" },
            byMonth: { month, year in "até \(portuguese.dates.months[month - 1]) de \(year)" },
            zones: [:]
        ),
        sums: Sums(
            point: ",",
            group: ".",
            kilometres: "km",
            lessThanOneKilometre: "menos de 1 km",
            isSignFirst: true,
            lakhs: nil,
            shortened: nil,
            between: { least, most in "de \(least) a \(most)" },
            from: { "a partir de \($0)" },
            upTo: { "até \($0)" },
            notStated: "não informado",
            per: { amount, period in
                switch period {
                case .month: "\(amount) por mês"
                case .year: "\(amount) por ano"
                case .unit: "\(amount) por unidad"
                }
            },
            ofWholeJob: { "\($0) para o projeto inteiro" }
        ),
        leads: Leads(
            and: " e ",
            customer: "Um cliente",
            withMore: { first, more in "\(first) e mais \(more)" },
            neededBy: { day, urgency in
                switch (day, urgency) {
                case (let day?, .asap): "até \(day), urgente"
                case (let day?, .soon), (let day?, .normal), (let day?, nil): "até \(day)"
                case (let day?, .low): "até \(day), sem pressa"
                case (nil, .asap): "o quanto antes"
                case (nil, .soon): "em cerca de um mês"
                case (nil, .normal): "sem data próxima"
                case (nil, .low): "sem pressa"
                case (nil, nil): "não informado"
                }
            },
            thisWeek: "o quanto antes, nesta semana",
            withinMonth: "em cerca de um mês",
            noHurry: "sem pressa",
            missing: { field in
                switch field {
                case .need: "do que o cliente precisa"
                case .place: "onde é preciso (basta a cidade)"
                }
            },
            keptBack: { part in
                switch part {
                case .need: "o que é preciso"
                case .quantity: "a quantidade"
                case .brand: "a marca"
                case .city: "a cidade"
                case .district: "o bairro; os parceiros veem só a cidade"
                case .distance: "a distância"
                case .budget: "o orçamento"
                case .time: "o prazo"
                case .language: "o idioma"
                case .conditions: "as condições"
                case .referrer: "o nome da sua empresa"
                case .name: "o nome do cliente"
                case .company: "a empresa do cliente"
                case .emails: "os e-mails do cliente"
                case .phones: "os telefones do cliente"
                case .address: "o endereço exato"
                case .words: "as palavras do cliente"
                case .originalMail: "o seu e-mail"
                }
            },
            condition: { kind in
                switch kind {
                case .brand: "Deseja-se uma marca específica"
                case .excludePartner: "Não é para todos: algumas empresas ficam de fora"
                case .language: "O cliente quer falar um idioma específico"
                case .noPoach: "Só este trabalho: o cliente continua sendo da empresa que indica o lead"
                case .contactTime: "Há horários para ligar"
                case .contactVia: "O cliente quer ser contatado de um certo modo"
                case .consent: "Há uma informação sobre o consentimento do cliente"
                case .certification: "Exige-se um certificado ou uma autorização"
                case .terms: "Há condições de pagamento ou de comissão"
                case .local: "É preciso estar perto ou ir pessoalmente"
                case .confidential: "Deve ser tratado de forma confidencial"
                case .technical: "Há um requisito técnico"
                }
            },
            label: { kind in
                switch kind {
                case .brand: "Marca"
                case .excludePartner: "Não para"
                case .language: "Idioma"
                case .noPoach: "Só este trabalho"
                case .contactTime: "Horários para ligar"
                case .contactVia: "Forma de contato"
                case .consent: "Consentimento"
                case .certification: "Certificado"
                case .terms: "Condições"
                case .local: "No local"
                case .confidential: "Confidencial"
                case .technical: "Requisito técnico"
                }
            },
            languages: [
                "en": "inglês", "hi": "hindi", "mr": "marata", "gu": "guzerate", "ta": "tâmil", "te": "telugo",
                "kn": "canarês", "ml": "malaiala", "bn": "bengali", "pa": "panjabi", "ur": "urdu", "de": "alemão",
                "fr": "francês", "es": "espanhol", "it": "italiano", "pt": "português", "nl": "holandês",
                "da": "dinamarquês", "sv": "sueco", "nb": "norueguês", "no": "norueguês", "pl": "polonês",
                "ru": "russo", "uk": "ucraniano", "tr": "turco", "ar": "árabe",
            ]
        ),
        reasons: Reasons(
            ground: { ground, context in
                switch ground {
                case .away(let distance): return "a \(context.finely(distance)) da sua sede"
                case .distance(let distance): return context.finely(distance)
                case .upTo(let distance): return "até \(context.finely(distance))"
                case .level(let level, let trade, let certificate):
                    let trade = trade.map { " em \(context.name(of: $0))" } ?? ""
                    let certified = certificate.map { ", certificado em \($0)" } ?? ""
                    return "nível \(level) de 3\(trade)\(certified)"
                case .freePlaces(let free, let all): return "\(free) de \(all) vagas livres"
                case .daysWithoutOffer(let days, let less):
                    return "\(days) \(days == 1 ? "dia" : "dias") sem oferta"
                        + (less == 0 ? "" : "; pega leads grandes em vez de pequenos: −\(less) %")
                case .promisesKept(let percent): return "\(percent) % das promessas cumpridas, até onde se sabe"
                case .answersWithin(let minutes): return "responde em \(minutes) minutos úteis"
                case .balance(let percent) where percent < 0: return "pegou mais do que deu: \(percent) %"
                case .balance(let percent): return "deu mais do que pegou: +\(percent) %"
                case .accepts(let percent): return "aceita \(percent) % dessas ofertas"
                case .wins(let percent): return "ganha \(percent) % desses leads"
                case .price(let price, let worth): return "\(price) pela vaga, de \(worth)"
                case .inEnglish: return nil
                }
            },
            factor: { factor in
                switch factor {
                case .distance: "distância"
                case .competence: "especialidade"
                case .freeHands: "vagas livres"
                case .turn: "vez"
                case .promises: "promessas cumpridas"
                case .answers: "rapidez de resposta"
                case .giveAndTake: "dar e receber"
                case .acceptance: "aceites"
                case .winning: "vendas ganhas"
                case .price: "preço da vaga"
                }
            },
            lack: { constraint, partners, place in
                let one = partners == 1
                let who = one ? "1 parceiro" : "\(partners) parceiros"
                return switch constraint {
                case .notActive: "\(who) \(one ? "está" : "estão") em pausa ou sem contato"
                case .absent: "\(who) \(one ? "está ausente" : "estão ausentes") nestes dias"
                case .competence: "\(who) não \(one ? "faz" : "fazem") esse tipo de trabalho"
                case .coverage: "\(who) não \(one ? "atende" : "atendem") \(place.isEmpty ? "esse lugar" : place)"
                case .area: "\(who) só \(one ? "vai" : "vão") a outros bairros ou CEPs"
                case .language: "\(who) não \(one ? "fala" : "falam") o idioma do cliente"
                case .dealSize: "\(who) \(one ? "procura" : "procuram") vendas maiores ou menores"
                case .capacity, .ownCustomer: "\(who) não \(one ? "pode" : "podem") pegá-lo agora"
                case .weeklyPace: "\(who) já \(one ? "pegou" : "pegaram") leads bastantes nesta semana"
                case .alreadyAsked:
                    "\(who) \(one ? "foi consultado e não ficou" : "foram consultados e não ficaram") com ele"
                case .isReferrer: one ? "1 é a sua própria empresa" : "\(partners) são da sua própria empresa"
                case .sameGroup: "\(who) \(one ? "pertence" : "pertencem") ao mesmo grupo que você"
                case .excluded: "\(who) não \(one ? "troca" : "trocam") leads com você"
                case .brokenPromises: "\(who) não \(one ? "ligou" : "ligaram") para os clientes como prometido"
                case .leadCondition: "\(who) não \(one ? "cumpre" : "cumprem") uma condição do lead"
                }
            }
        ),
        standing: Standing(
            now: { standing, context in
                switch standing {
                case .waitingForReferrer(let missing):
                    return "Falta a empresa que indica dizer \(context.missing(missing))."
                case .asking(let partner, let number, let closesAt):
                    return
                        "Está sendo consultada a empresa \(partner), parceiro número \(number), com prazo até \(context.time(closesAt))."
                case .choosing(let asked, let interested, let closesAt?):
                    return "De \(asked.count) consultados, \(interested.count == 1 ? "quer" : "querem") ficar com ele: "
                        + "\(context.list(interested)); a empresa que indica pode escolher até "
                        + "\(context.time(closesAt))."
                case .choosing(let asked, let interested, nil):
                    return "Consultados ao mesmo tempo: \(context.list(asked)); "
                        + (interested.isEmpty
                            ? "ninguém disse sim ainda."
                            : "disseram sim: \(context.list(interested)); os outros não responderam.")
                case .waitingForChoice:
                    return "Você ficaria com ele; a empresa que indica escolhe entre os interessados."
                case .waitingForYou(let closesAt): return "Espera a sua resposta até \(context.time(closesAt))."
                case .waitingForConsent(let firm, let until):
                    return "\(firm) aceitou, e ele está reservado até \(context.time(until)): os dados seguem "
                        + "quando a empresa que indica confirmar o consentimento do cliente."
                case .taken(let by, let at): return "\(by) ficou com ele em \(context.time(at))."
                case .won(let by, let money?): return "\(by) ganhou a venda: \(context.words(money))."
                case .won(let by, nil): return "\(by) ganhou a venda."
                case .lost(let by, let reason): return "\(by) não ganhou a venda\(context.because(reason))."
                case .returned(let by, let reason): return "\(by) o devolveu\(context.because(reason))."
                case .nobodyLeft(0): return "Está encerrado: não havia parceiro a consultar."
                case .nobodyLeft(1): return "Está encerrado: 1 parceiro foi consultado e não resta ninguém."
                case .nobodyLeft(let asked):
                    return "Está encerrado: \(asked) parceiros foram consultados e não resta ninguém."
                case .withdrawn: return "A empresa que indicou o retirou."
                case .cameSecond:
                    return "Está encerrado: outra empresa informou este cliente antes. Ninguém foi consultado."
                case .divided(let parts):
                    let sentences = parts.map { part in
                        let firm = part.firm ?? ""
                        let stands =
                            switch part.standing {
                            case .asking: firm.isEmpty ? "procura-se um parceiro" : "\(firm) está sendo consultada"
                            case .taken: "\(firm) ficou com ela"
                            case .won: "\(firm) a ganhou"
                            case .lost: "\(firm) não ganhou a venda"
                            case .returned: "\(firm) a devolveu"
                            case .unplaced: "não resta ninguém a consultar"
                            case .withdrawn: "retirada"
                            }
                        let leads = part.leads ? ", que conduz" : ""
                        return "Parte \(part.number), \(context.names(of: part.trades))\(leads): \(stands)."
                    }
                    return "Está dividido em \(parts.count) partes, porque nenhum parceiro faz tudo. "
                        + sentences.joined(separator: " ")
                case .placedElsewhere: return "Está encaminhado ou encerrado; você não precisa fazer nada."
                }
            },
            step: { step in
                switch step {
                case .received: "recebido"
                case .asked(let partner): "\(partner) consultada"
                case .declined(let partner): "\(partner) recusou"
                case .lapsed(let partner): "sem resposta de \(partner) a tempo"
                case .bounced(let partner): "o e-mail para \(partner) voltou"
                case .accepted(let partner): "\(partner) aceitou"
                case .interested(let partner): "\(partner) ficaria com ele"
                case .notChosen(let partner): "\(partner) teve interesse e não foi escolhida"
                case .closed: "encerrado"
                }
            },
            taken: { standing, context in
                switch standing {
                case .waitsForAnswer(let until): "Espera a sua resposta até \(context.time(until))."
                case .inHand(let since):
                    "Você está com ele desde \(context.day(since)). Como foi? "
                        + "Responda ao e-mail dele com ganhamos, perdemos ou devolvo."
                case .reported(.won(let money?)): "Você ganhou a venda: \(context.words(money))."
                case .reported(.won(nil)): "Você ganhou a venda."
                case .reported(.lost): "Você não ganhou a venda."
                case .reported(.returned): "Você o devolveu."
                }
            }
        ),
        notes: Notes(
            asked: {
                $0 == 1
                    ? "1 parceiro foi consultado e não ficou com ele"
                    : "\($0) parceiros foram consultados e não ficaram com ele"
            },
            result: { result in
                switch result {
                case .won: "ganho"
                case .lost: "perdido"
                case .returned: "devolvido"
                }
            },
            effect: { effect in
                switch effect {
                case .gives(leads: 1): "passar um cliente como lead seu"
                case .gives(let leads): "passar \(leads) clientes como leads seus"
                case .answers(let reference, .accept): "aceitar o lead \(reference)"
                case .answers(let reference, .decline): "recusar o lead \(reference)"
                case .answers(let reference, .withdraw): "retirar o lead \(reference)"
                case .answers(let reference, .other): "responder ao meu e-mail sobre o lead \(reference)"
                case .asks: "perguntar algo em seu nome"
                }
            },
            customerLines: { $0 == 1 ? "1 linha" : "\($0) linhas" },
            unreadLines: { listed, count, areAll in
                areAll
                    ? (count == 1 ? "a linha \(listed)" : "as linhas \(listed)")
                    : "\(count) linhas, as primeiras \(listed)"
            },
            passedBy: { declined, lapsed in
                [
                    declined > 0 ? "recusou \(declined)" : nil,
                    lapsed > 0 ? "deixou \(lapsed) sem resposta" : nil,
                ].compactMap(\.self).joined(separator: " e ")
            },
            tally: Tally(
                leads: { $0 == 1 ? "1 lead" : "\($0) leads" },
                cameBack: { "\($0) voltaram" },
                wentBack: { "\($0) devolvidos" },
                won: { "\($0) ganhos" }
            ),
            card: { reference, referrer in "Lead \(reference), indicado por \(referrer)" }
        )
    )
}
