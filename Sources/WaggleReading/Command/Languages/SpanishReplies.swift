extension ReplyLanguage {
    static let spanish = ReplyLanguage(
        code: "es",
        accept: [
            "lo tomo", "la tomo", "lo tomamos", "la tomamos", "me lo quedo", "nos lo quedamos", "me la quedo",
            "nos la quedamos", "lo cojo", "la cojo", "lo cogemos", "la cogemos", "acepto", "aceptamos", "aceptado",
            "aceptada", "nos interesa", "me interesa", "interesados", "estamos interesados", "adelante",
            "vamos con ello", "vamos a por ello", "pásamelo", "pásanoslo", "pásame los datos", "pásanos los datos",
            "envíame los datos", "envíanos los datos", "envíenme los datos", "envíenos los datos", "mándame los datos",
            "mándanos los datos", "mandad los datos", "enviad los datos", "manda los datos", "con gusto",
            "claro que sí", "cuenta con nosotros", "contad con nosotros", "contamos", "lo hacemos", "lo hago",
            "podemos hacerlo", "nos encargamos", "me encargo", "para nosotros", "les llamo", "les llamamos", "le llamo",
        ],
        yes: [
            "sí", "si", "vale", "ok", "de acuerdo", "perfecto", "claro", "por supuesto", "genial", "dale", "listo",
            "estupendo", "conforme", "hecho",
        ],
        decline: [
            "paso de", "paso", "pasamos", "no gracias", "no nos interesa", "no me interesa", "no podemos", "no puedo",
            "no es para nosotros", "no es lo nuestro", "rechazo", "rechazamos", "rechazar", "declino", "declinamos",
            "imposible", "demasiado lejos", "muy lejos", "sin capacidad", "no damos abasto", "no tenemos tiempo",
            "no tenemos gente", "saturados", "a tope", "otra vez será", "a otro", "otra persona", "otro compañero",
            "no lo hacemos", "no trabajamos", "esta vez no", "la próxima vez",
        ],
        no: ["no", "lo siento", "nada"],
        negation: ["no", "ni", "nunca", "sin", "tampoco", "ningún", "ninguna"],
        condition: [
            "siempre que", "siempre y cuando", "solo si", "sólo si", "si es", "si hay", "si el", "si la", "si suben",
            "si aceptan", "si pagan", "si puede", "si pueden", "si no", "pero", "sin embargo",
            "aunque", "salvo", "excepto", "con la condición", "a condición", "depende", "solo", "sólo", "quizás",
            "quizá", "tal vez", "en principio", "antes de", "cuando confirmen",
        ],
        counter: [
            "al menos", "mínimo", "como mínimo", "muy justo", "poco presupuesto", "contraoferta", "anticipo",
            "comisión", "en lugar", "no antes", "a partir de", "solo podemos", "subir el presupuesto", "otro precio",
        ],
        later: [
            "pregúntame", "preguntadme", "preguntar más adelante", "recuérdame", "recuérdanos", "más tarde",
            "más adelante", "te digo", "os digo", "les digo", "os confirmo", "te confirmo", "les confirmo", "lo miro",
            "lo miramos", "lo consulto", "déjame ver", "déjame", "lo pienso", "mañana", "de vacaciones",
            "la semana que viene", "la próxima semana", "ahora no", "ahora mismo no", "tengo que consultar",
        ],
        question: [
            "cuántos", "cuántas", "cuánto", "cuánta", "cuál", "cuáles", "qué", "quién", "cuándo", "dónde", "por qué",
            "hay que", "se sabe", "podéis decir", "puedes decir", "podrían aclarar", "aclarar",
        ],
        progress: [
            "presupuesto enviado", "enviado presupuesto", "enviamos presupuesto", "envié el presupuesto",
            "oferta enviada", "enviada la oferta", "enviado la oferta", "reunión", "visita", "visitado", "esperando",
            "a la espera", "pendiente", "en curso", "en proceso", "sin noticias", "sin respuesta", "no contesta",
            "no contestan", "negociando", "negociación", "seguimiento", "hablado con", "hablé con", "llamado",
            "estudiando",
        ],
        won: [
            "ganado", "ganada", "ganamos", "pedido recibido", "pedido confirmado", "nos han hecho el pedido",
            "han firmado", "ha firmado", "firmado", "contrato firmado", "cerrado", "cerrada la venta", "venta cerrada",
            "vendido", "han comprado", "ha comprado", "compraron", "adjudicado",
        ],
        lost: [
            "perdido", "perdida", "perdimos", "se fue con", "se fueron con", "se han ido con", "se lo ha llevado",
            "otro proveedor", "la competencia", "no compra", "no compran", "no compraron", "cancelado", "cancelaron",
            "anulado", "sin presupuesto", "se queda con", "se quedan con", "descartado",
        ],
        returned: [
            "devuelvo", "devolvemos", "devolver", "os lo devuelvo", "lo devuelvo", "dádselo a otro", "dáselo a otro",
            "pasadlo a otro", "pásalo a otro", "reasignar", "reasignad",
        ],
        stop: [
            "baja", "dar de baja", "darme de baja", "darnos de baja", "date de baja", "no enviar más",
            "no me envíen más", "no nos envíen más", "no me mandéis más", "quitadnos", "quítenos", "quítenme",
        ],
        noted: ["recibido", "tomo nota", "anotado", "enterado", "enterados", "para información"],
        hope: ["espero", "esperamos", "debería", "pronto", "casi", "seguramente", "probablemente"],
        reasons: [
            .busy: ["sin capacidad", "no damos abasto", "no tenemos tiempo", "saturados", "a tope", "vacaciones"],
            .tooFar: ["lejos"], .notOurTrade: ["no lo hacemos", "no es lo nuestro", "no trabajamos"],
            .tooSmall: ["muy pequeño", "no compensa"], .conflict: ["nuestro cliente", "cliente nuestro"],
        ]
    )
}
