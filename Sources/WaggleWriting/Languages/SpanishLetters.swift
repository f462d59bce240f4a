import Foundation
import WaggleReferral

extension LetterLanguage {
    static let spanish: LetterLanguage = LetterLanguage(
        code: "es",
        dates: Dates(
            months: [
                "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
                "noviembre", "diciembre",
            ],
            weekdays: ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
            day: { weekday, day, month in "\(weekday) \(day) de \(month)" },
            moment: { day, clock, zone in "\(day), \(clock) (\(zone))" },
            dayOfYear: { day, month, year in "\(day) de \(month) de \(year)" },
            byMonth: { month, year in "para \(spanish.dates.months[month - 1]) de \(year)" },
            zones: [:]
        ),
        sums: Sums(
            point: ",",
            group: ".",
            kilometres: "km",
            lessThanOneKilometre: "menos de 1 km",
            isSignFirst: false,
            lakhs: nil,
            shortened: nil,
            between: { least, most in "de \(least) a \(most)" },
            from: { "desde \($0)" },
            upTo: { "hasta \($0)" },
            notStated: "no indicado",
            per: { amount, period in
                switch period {
                case .month: "\(amount) al mes"
                case .year: "\(amount) al año"
                case .unit: "\(amount) por unidad"
                }
            },
            ofWholeJob: { "\($0) para todo el proyecto" }
        ),
        leads: Leads(
            and: " y ",
            customer: "Un cliente",
            withMore: { first, more in "\(first) y \(more) más" },
            neededBy: { day, urgency in
                switch (day, urgency) {
                case (let day?, .asap): "para el \(day), urgente"
                case (let day?, .soon), (let day?, .normal), (let day?, nil): "para el \(day)"
                case (let day?, .low): "para el \(day), sin prisa"
                case (nil, .asap): "cuanto antes"
                case (nil, .soon): "en un mes aproximadamente"
                case (nil, .normal): "sin fecha próxima"
                case (nil, .low): "sin prisa"
                case (nil, nil): "no indicado"
                }
            },
            thisWeek: "cuanto antes, esta semana",
            withinMonth: "en un mes aproximadamente",
            noHurry: "sin prisa",
            missing: { field in
                switch field {
                case .need: "qué necesita el cliente"
                case .place: "dónde se necesita (basta la ciudad)"
                }
            },
            keptBack: { part in
                switch part {
                case .need: "lo que se necesita"
                case .quantity: "la cantidad"
                case .brand: "la marca"
                case .city: "la ciudad"
                case .district: "el barrio; los socios solo ven la ciudad"
                case .distance: "la distancia"
                case .budget: "el presupuesto"
                case .time: "el plazo"
                case .language: "el idioma"
                case .conditions: "las condiciones"
                case .referrer: "el nombre de su empresa"
                case .name: "el nombre del cliente"
                case .company: "la empresa del cliente"
                case .emails: "los correos del cliente"
                case .phones: "los teléfonos del cliente"
                case .address: "la dirección exacta"
                case .words: "las palabras del cliente"
                case .originalMail: "su correo"
                }
            },
            condition: { kind in
                switch kind {
                case .brand: "Se desea una marca concreta"
                case .excludePartner: "No para todos: algunas empresas quedan excluidas"
                case .language: "El cliente quiere hablar un idioma concreto"
                case .noPoach: "Solo este trabajo: el cliente sigue siendo de la empresa que recomienda el lead"
                case .contactTime: "Hay horas en las que llamar"
                case .contactVia: "El cliente quiere que se le contacte de cierta manera"
                case .consent: "Hay una indicación sobre el acuerdo del cliente"
                case .certification: "Se exige un certificado o una autorización"
                case .terms: "Hay condiciones de pago o de comisión"
                case .local: "Hay que estar cerca o acudir en persona"
                case .confidential: "Debe tratarse de forma confidencial"
                case .technical: "Hay un requisito técnico"
                }
            },
            label: { kind in
                switch kind {
                case .brand: "Marca"
                case .excludePartner: "No para"
                case .language: "Idioma"
                case .noPoach: "Solo este trabajo"
                case .contactTime: "Horas de llamada"
                case .contactVia: "Forma de contacto"
                case .consent: "Acuerdo"
                case .certification: "Certificado"
                case .terms: "Condiciones"
                case .local: "En el lugar"
                case .confidential: "Confidencial"
                case .technical: "Requisito técnico"
                }
            },
            languages: [
                "en": "inglés", "hi": "hindi", "mr": "maratí", "gu": "guyaratí", "ta": "tamil", "te": "telugu",
                "kn": "canarés", "ml": "malayalam", "bn": "bengalí", "pa": "panyabí", "ur": "urdu", "de": "alemán",
                "fr": "francés", "es": "español", "it": "italiano", "pt": "portugués", "nl": "neerlandés",
                "da": "danés", "sv": "sueco", "nb": "noruego", "no": "noruego", "pl": "polaco", "ru": "ruso",
                "uk": "ucraniano", "tr": "turco", "ar": "árabe",
            ]
        ),
        reasons: Reasons(
            ground: { ground, context in
                switch ground {
                case .away(let distance): return "a \(context.finely(distance)) de su sede"
                case .distance(let distance): return context.finely(distance)
                case .upTo(let distance): return "hasta \(context.finely(distance))"
                case .level(let level, let trade, let certificate):
                    let trade = trade.map { " en \(context.name(of: $0))" } ?? ""
                    let certified = certificate.map { ", certificado en \($0)" } ?? ""
                    return "nivel \(level) de 3\(trade)\(certified)"
                case .freePlaces(let free, let all): return "\(free) de \(all) huecos libres"
                case .daysWithoutOffer(let days, let less):
                    return "\(days) \(days == 1 ? "día" : "días") sin oferta"
                        + (less == 0 ? "" : "; toma leads grandes antes que pequeños: −\(less) %")
                case .promisesKept(let percent): return "\(percent) % de promesas cumplidas, que se sepa"
                case .answersWithin(let minutes): return "responde en \(minutes) minutos laborables"
                case .balance(let percent) where percent < 0: return "tomó más de lo que dio: \(percent) %"
                case .balance(let percent): return "dio más de lo que tomó: +\(percent) %"
                case .accepts(let percent): return "acepta el \(percent) % de estas ofertas"
                case .wins(let percent): return "gana el \(percent) % de estos leads"
                case .price(let price, let worth): return "\(price) por el hueco, de \(worth)"
                case .inEnglish: return nil
                }
            },
            factor: { factor in
                switch factor {
                case .distance: "distancia"
                case .competence: "especialidad"
                case .freeHands: "huecos libres"
                case .turn: "turno"
                case .promises: "promesas cumplidas"
                case .answers: "rapidez de respuesta"
                case .giveAndTake: "dar y tomar"
                case .acceptance: "aceptaciones"
                case .winning: "ventas ganadas"
                case .price: "precio del hueco"
                }
            },
            lack: { constraint, partners, place in
                let one = partners == 1
                let who = one ? "1 socio" : "\(partners) socios"
                return switch constraint {
                case .notActive: "\(who) \(one ? "está" : "están") en pausa o sin contacto"
                case .absent: "\(who) \(one ? "está ausente" : "están ausentes") estos días"
                case .competence: "\(who) no \(one ? "hace" : "hacen") este tipo de trabajo"
                case .coverage: "\(who) no \(one ? "cubre" : "cubren") \(place.isEmpty ? "ese lugar" : place)"
                case .area: "\(who) solo \(one ? "va" : "van") a otros barrios o códigos postales"
                case .language: "\(who) no \(one ? "habla" : "hablan") el idioma del cliente"
                case .dealSize: "\(who) \(one ? "busca" : "buscan") ventas mayores o menores"
                case .capacity, .ownCustomer: "\(who) no \(one ? "puede" : "pueden") tomarlo ahora"
                case .weeklyPace: "\(who) ya \(one ? "tomó" : "tomaron") bastantes leads esta semana"
                case .alreadyAsked:
                    one
                        ? "a 1 socio se le preguntó y no lo tomó"
                        : "a \(partners) socios se les preguntó y no lo tomaron"
                case .isReferrer: one ? "1 es su propia empresa" : "\(partners) son de su propia empresa"
                case .sameGroup: "\(who) \(one ? "pertenece" : "pertenecen") al mismo grupo que usted"
                case .excluded: "\(who) no \(one ? "intercambia" : "intercambian") leads con usted"
                case .brokenPromises: "\(who) no \(one ? "llamó" : "llamaron") a los clientes como prometió"
                case .leadCondition: "\(who) no \(one ? "cumple" : "cumplen") una condición del lead"
                }
            }
        ),
        standing: Standing(
            now: { standing, context in
                switch standing {
                case .waitingForReferrer(let missing):
                    return "Falta que la empresa que lo recomienda diga \(context.missing(missing))."
                case .asking(let partner, let number, let closesAt):
                    return
                        "Se pregunta a \(partner), socio número \(number), con plazo hasta el \(context.time(closesAt))."
                case .choosing(let asked, let interested, let closesAt?):
                    return "De \(asked.count) preguntados lo \(interested.count == 1 ? "tomaría" : "tomarían") "
                        + "\(context.list(interested)); la empresa que lo recomienda puede elegir hasta el "
                        + "\(context.time(closesAt))."
                case .choosing(let asked, let interested, nil):
                    return "Se pregunta a la vez a \(context.list(asked)); "
                        + (interested.isEmpty
                            ? "nadie ha dicho que sí todavía."
                            : "dijeron que sí: \(context.list(interested)); los demás no han respondido.")
                case .waitingForChoice:
                    return "Usted lo tomaría; la empresa que lo recomienda elige entre los interesados."
                case .waitingForYou(let closesAt): return "Espera su respuesta hasta el \(context.time(closesAt))."
                case .waitingForConsent(let firm, let until):
                    return "\(firm) lo aceptó, y le queda reservado hasta el \(context.time(until)): los datos llegan "
                        + "cuando la empresa que lo recomienda confirme el acuerdo del cliente."
                case .taken(let by, let at): return "\(by) lo tomó el \(context.time(at))."
                case .won(let by, let money?): return "\(by) ganó la venta: \(context.words(money))."
                case .won(let by, nil): return "\(by) ganó la venta."
                case .lost(let by, let reason): return "\(by) no ganó la venta\(context.because(reason))."
                case .returned(let by, let reason): return "\(by) lo devolvió\(context.because(reason))."
                case .nobodyLeft(0): return "Está cerrado: no había ningún socio a quien preguntar."
                case .nobodyLeft(1): return "Está cerrado: se preguntó a 1 socio y no queda nadie."
                case .nobodyLeft(let asked): return "Está cerrado: se preguntó a \(asked) socios y no queda nadie."
                case .withdrawn: return "La empresa que lo recomendó lo retiró."
                case .cameSecond:
                    return "Está cerrado: otra empresa informó antes de este cliente. No se preguntó a nadie."
                case .divided(let parts):
                    let sentences = parts.map { part in
                        let firm = part.firm ?? ""
                        let stands =
                            switch part.standing {
                            case .asking: firm.isEmpty ? "se busca un socio" : "se pregunta a \(firm)"
                            case .taken: "la tomó \(firm)"
                            case .won: "la ganó \(firm)"
                            case .lost: "\(firm) no ganó la venta"
                            case .returned: "la devolvió \(firm)"
                            case .unplaced: "no queda nadie a quien preguntar"
                            case .withdrawn: "retirada"
                            }
                        let leads = part.leads ? ", que dirige" : ""
                        return "Parte \(part.number), \(context.names(of: part.trades))\(leads): \(stands)."
                    }
                    return "Está dividido en \(parts.count) partes, porque ningún socio lo hace todo. "
                        + sentences.joined(separator: " ")
                case .placedElsewhere: return "Está asignado o cerrado; usted no tiene nada que hacer."
                }
            },
            step: { step in
                switch step {
                case .received: "recibido"
                case .asked(let partner): "se preguntó a \(partner)"
                case .declined(let partner): "\(partner) lo rechazó"
                case .lapsed(let partner): "sin respuesta de \(partner) a tiempo"
                case .bounced(let partner): "el correo a \(partner) volvió"
                case .accepted(let partner): "\(partner) lo aceptó"
                case .interested(let partner): "\(partner) lo tomaría"
                case .notChosen(let partner): "\(partner) estaba interesado y no fue elegido"
                case .closed: "cerrado"
                }
            },
            taken: { standing, context in
                switch standing {
                case .waitsForAnswer(let until): "Espera su respuesta hasta el \(context.time(until))."
                case .inHand(let since):
                    "Lo tiene desde el \(context.day(since)). ¿Cómo fue? "
                        + "Responda a su correo con ganado, perdido o devuelvo."
                case .reported(.won(let money?)): "Usted ganó la venta: \(context.words(money))."
                case .reported(.won(nil)): "Usted ganó la venta."
                case .reported(.lost): "Usted no ganó la venta."
                case .reported(.returned): "Usted lo devolvió."
                }
            }
        ),
        notes: Notes(
            asked: {
                $0 == 1 ? "Se preguntó a 1 socio y no lo tomó" : "Se preguntó a \($0) socios y no lo tomaron"
            },
            result: { result in
                switch result {
                case .won: "ganado"
                case .lost: "perdido"
                case .returned: "devuelto"
                }
            },
            effect: { effect in
                switch effect {
                case .gives(leads: 1): "pasar un cliente como lead suyo"
                case .gives(let leads): "pasar \(leads) clientes como leads suyos"
                case .answers(let reference, .accept): "aceptar el lead \(reference)"
                case .answers(let reference, .decline): "rechazar el lead \(reference)"
                case .answers(let reference, .withdraw): "retirar el lead \(reference)"
                case .answers(let reference, .other): "responder a mi correo sobre el lead \(reference)"
                case .asks: "preguntarme algo en su nombre"
                }
            },
            customerLines: { $0 == 1 ? "1 línea" : "\($0) líneas" },
            unreadLines: { listed, count, areAll in
                areAll
                    ? (count == 1 ? "la línea \(listed)" : "las líneas \(listed)")
                    : "\(count) líneas, las primeras \(listed)"
            },
            passedBy: { declined, lapsed in
                [
                    declined > 0 ? "rechazó \(declined)" : nil,
                    lapsed > 0 ? "dejó \(lapsed) sin respuesta" : nil,
                ].compactMap(\.self).joined(separator: " y ")
            },
            tally: Tally(
                leads: { $0 == 1 ? "1 lead" : "\($0) leads" },
                cameBack: { "\($0) volvieron" },
                wentBack: { "\($0) devueltos" },
                won: { "\($0) ganados" }
            ),
            card: { reference, referrer in "Lead \(reference), recomendado por \(referrer)" }
        )
    )
}
