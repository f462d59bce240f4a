extension ForwardClient {
    private static let words = "<div>We need 12 cameras.</div><div><br></div><div>Nisha</div>"

    /// Forwards whose only part is HTML, as the programs' own markup has them.
    static let html: [ForwardClient] = [
        ForwardClient(
            "Gmail, HTML",
            html: """
                <div dir="ltr">Please call her.<br></div><br><div class="gmail_quote gmail_quote_container">\
                <div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>\
                From: <b class="gmail_sendername" dir="auto">Nisha Kale</b> <span dir="auto">\
                &lt;<a href="mailto:nisha@kale.example">nisha@kale.example</a>&gt;</span><br>\
                Date: Wed, Nov 18, 2026 at 9:31\u{202F}AM<br>Subject: CCTV for the mill<br>\
                To: Sachin Rao &lt;<a href="mailto:sachin@partner.example">sachin@partner.example</a>&gt;<br></div>\
                <br><br><div dir="ltr">\(words)</div></div>
                """
        ),
        ForwardClient(
            "Outlook for Windows, HTML",
            subject: "FW: CCTV for the mill",
            html: """
                <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0cm}</style></head>
                <body><div class="WordSection1"><p class="MsoNormal">Please call her.<o:p></o:p></p>
                <p class="MsoNormal"><o:p>&nbsp;</o:p></p>
                <div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">
                <p class="MsoNormal"><b><span lang="EN-US">From:</span></b><span lang="EN-US"> Nisha Kale
                &lt;nisha@kale.example&gt; <br><b>Sent:</b> Wednesday, November 18, 2026 9:31 AM<br>
                <b>To:</b> Sachin Rao &lt;sachin@partner.example&gt;<br><b>Subject:</b> CCTV for the mill<o:p></o:p></span></p>
                </div></div><p class="MsoNormal"><o:p>&nbsp;</o:p></p>
                <p class="MsoNormal">We need 12 cameras.<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p>
                <p class="MsoNormal">Nisha<o:p></o:p></p></div></body></html>
                """
        ),
        ForwardClient(
            "Outlook on the web, HTML",
            subject: "Fw: CCTV for the mill",
            html: """
                <div class="elementToProof">Please call her.</div><div id="appendonsend"></div>
                <hr style="display:inline-block;width:98%" tabindex="-1">
                <div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000">
                <b>From:</b> Nisha Kale &lt;nisha@kale.example&gt;<br><b>Sent:</b> 18 November 2026 09:31<br>
                <b>To:</b> Sachin Rao &lt;sachin@partner.example&gt;<br><b>Subject:</b> CCTV for the mill</font>
                <div>&nbsp;</div></div>\(words)
                """
        ),
        ForwardClient(
            "Outlook mobile, HTML",
            subject: "Fw: CCTV for the mill",
            html: """
                <div dir="auto">Please call her.</div><div id="ms-outlook-mobile-signature"></div>
                <div id="mail-editor-reference-message-container"><hr style="display: inline-block; width: 98%;">
                <div id="divRplyFwdMsg"><strong>From:</strong> Nisha Kale &lt;nisha@kale.example&gt;<br>
                <strong>Sent:</strong> Wednesday, November 18, 2026 9:31:00 AM<br><strong>To:</strong> Sachin Rao
                &lt;sachin@partner.example&gt;<br><strong>Subject:</strong> CCTV for the mill<br></div><br>\(words)</div>
                """
        ),
        ForwardClient(
            "Outlook on a Mac, HTML",
            subject: "FW: CCTV for the mill",
            html: """
                <body><div>Please call her.</div><div><br></div><span id="OLK_SRC_BODY_SECTION"><div style="border-top:1pt solid">
                <span style="font-weight:bold">From: </span>Nisha Kale &lt;<a href="mailto:nisha@kale.example">nisha@kale.example</a>&gt;<br>
                <span style="font-weight:bold">Date: </span>Wednesday, 18 November 2026 at 09:31<br>
                <span style="font-weight:bold">To: </span>Sachin Rao &lt;<a href="mailto:sachin@partner.example">sachin@partner.example</a>&gt;<br>
                <span style="font-weight:bold">Subject: </span>CCTV for the mill<br></div><div><br></div>\(words)</span></body>
                """
        ),
        ForwardClient(
            "Apple Mail, HTML",
            html: """
                <html><body>Please call her.<br><div><br><blockquote type="cite"><div>Begin forwarded message:</div>
                <br class="Apple-interchange-newline"><div style="margin:0"><span><b>From: </b></span><span>Nisha Kale
                &lt;<a href="mailto:nisha@kale.example">nisha@kale.example</a>&gt;<br></span></div>
                <div style="margin:0"><span><b>Subject: </b></span><span><b>CCTV for the mill</b><br></span></div>
                <div style="margin:0"><span><b>Date: </b></span><span>18 November 2026 at 9:31:00 AM IST<br></span></div>
                <div style="margin:0"><span><b>To: </b></span><span>Sachin Rao &lt;sachin@partner.example&gt;<br></span></div>
                <br><div>\(words)</div></blockquote></div></body></html>
                """
        ),
        ForwardClient(
            "iPhone, HTML",
            html: """
                <html><body dir="auto">Please call her.<div><br><blockquote type="cite">Begin forwarded message:<br><br></blockquote></div>
                <blockquote type="cite"><div dir="ltr"><b>From:</b> Nisha Kale &lt;nisha@kale.example&gt;<br>
                <b>Date:</b> 18 November 2026 at 9:31:00 AM IST<br><b>To:</b> Sachin Rao &lt;sachin@partner.example&gt;<br>
                <b>Subject:</b> <b>CCTV for the mill</b><br><br></div></blockquote>
                <blockquote type="cite"><div dir="ltr">\(words)</div></blockquote></body></html>
                """
        ),
        ForwardClient(
            "Thunderbird, HTML",
            html: """
                <body><p>Please call her.</p><div class="moz-forward-container"><br><br>-------- Forwarded Message --------
                <table class="moz-email-headers-table" cellspacing="0"><tbody>
                <tr><th valign="BASELINE" align="RIGHT" nowrap="nowrap">Subject: </th><td>CCTV for the mill</td></tr>
                <tr><th valign="BASELINE" align="RIGHT" nowrap="nowrap">Date: </th><td>Wed, 18 Nov 2026 09:31:00 +0530</td></tr>
                <tr><th valign="BASELINE" align="RIGHT" nowrap="nowrap">From: </th><td>Nisha Kale
                <a class="moz-txt-link-rfc2396E" href="mailto:nisha@kale.example">&lt;nisha@kale.example&gt;</a></td></tr>
                <tr><th valign="BASELINE" align="RIGHT" nowrap="nowrap">To: </th><td>Sachin Rao
                <a class="moz-txt-link-rfc2396E" href="mailto:sachin@partner.example">&lt;sachin@partner.example&gt;</a></td></tr>
                </tbody></table><br><br>\(words)</div></body>
                """
        ),
        ForwardClient(
            "Yahoo, HTML",
            html: """
                <div class="ydp yahoo-style-wrap"><div dir="ltr">Please call her.</div></div>
                <div id="yahoo_quoted_1" class="yahoo_quoted"><div style="font-family:sans-serif">
                <div>----- Forwarded Message -----</div><div><b>From:</b> Nisha Kale &lt;nisha@kale.example&gt;</div>
                <div><b>To:</b> sachin@partner.example &lt;sachin@partner.example&gt;</div>
                <div><b>Sent:</b> Wednesday, November 18, 2026 at 09:31:00 AM GMT+5:30</div>
                <div><b>Subject:</b> CCTV for the mill</div><div><br></div><div>\(words)</div></div></div>
                """
        ),
        ForwardClient(
            "Yandex, HTML",
            html: """
                <div>Please call her.</div><div>\u{A0}</div><div>\u{A0}</div><div>-------- Пересылаемое сообщение --------</div>
                <div>18.11.2026, 09:31, "Nisha Kale" &lt;<a href="mailto:nisha@kale.example">nisha@kale.example</a>&gt;:</div>
                <div>\u{A0}</div>\(words)<div>\u{A0}</div><div>-------- Конец пересылаемого сообщения --------</div>
                """
        ),
        ForwardClient(
            "Mail.ru, HTML",
            html: """
                <div>Please call her.</div><br><blockquote style="border-left:1px solid #0857A6; margin:10px; padding:0 0 0 10px;">
                -------- Пересылаемое сообщение --------<br>От: Nisha Kale &lt;nisha@kale.example&gt;<br>Кому: Sachin Rao
                &lt;sachin@partner.example&gt;<br>Дата: Среда, 18 ноября 2026, 9:31 +05:30<br>Тема: CCTV for the mill<br><br>
                \(words)</blockquote>
                """
        ),
        ForwardClient(
            "Zoho, HTML",
            html: """
                <div style="font-family: Verdana"><div>Please call her.</div><div><br></div></div><div class="zmail_extra_hr" style="border-top: 1px solid rgb(204, 204, 204)"></div>
                <div class="zmail_extra"><div><br></div><div id="Zm-_Id_-Sgn1">============ Forwarded message ============<br>
                From: Nisha Kale &lt;nisha@kale.example&gt;<br>To: "Sachin Rao"&lt;sachin@partner.example&gt;<br>
                Date: Wed, 18 Nov 2026 09:31:00 +0530<br>Subject: CCTV for the mill<br>
                ============ Forwarded message ============<br></div><div><br></div>\(words)</div>
                """
        ),
        ForwardClient(
            "Proton, HTML",
            html: """
                <div style="font-family: Arial">Please call her.</div><div class="protonmail_quote">------- Forwarded Message -------<br>
                From: Nisha Kale &lt;nisha@kale.example&gt;<br>Date: On Wednesday, November 18th, 2026 at 09:31<br>
                Subject: CCTV for the mill<br>To: Sachin Rao &lt;sachin@partner.example&gt;<br><br>
                <blockquote class="protonmail_quote" type="cite">\(words)</blockquote></div>
                """
        ),
        ForwardClient(
            "GMX, HTML",
            html: """
                <div style="font-family: Verdana;"><div>Please call her.</div><div>&nbsp;<div name="quote" style="margin:10px 5px 5px 10px; border-left:2px solid #C3D9E5;">
                <div style="margin:0 0 10px 0;"><b>Gesendet:</b>&nbsp;Mittwoch, 18. November 2026 um 09:31 Uhr<br/>
                <b>Von:</b>&nbsp;&quot;Nisha Kale&quot; &lt;nisha@kale.example&gt;<br/><b>An:</b>&nbsp;sachin@partner.example<br/>
                <b>Betreff:</b>&nbsp;CCTV for the mill</div><div name="quoted-content">\(words)</div></div></div></div>
                """
        ),
        ForwardClient(
            "Samsung, HTML",
            html: """
                <html><body><div dir="auto">Please call her.</div><div id="composer_signature" dir="auto"></div><div><br></div>
                <div align="left" dir="auto" style="font-size:100%;color:#000000"><div>-------- Original message --------</div>
                <div>From: Nisha Kale &lt;nisha@kale.example&gt; </div><div>Date: 18/11/2026  09:31  (GMT+05:30) </div>
                <div>To: Sachin Rao &lt;sachin@partner.example&gt; </div><div>Subject: CCTV for the mill </div><div><br></div></div>
                \(words)</body></html>
                """
        ),
        ForwardClient(
            "HubSpot, HTML",
            html: """
                <div><p style="margin:0;">Please call her.</p><br><div class="hs_reply"><div>---------- Forwarded message ----------</div>
                <div>From: Nisha Kale &lt;nisha@kale.example&gt;</div><div>Date: Wednesday, November 18, 2026 at 9:31:00 AM +0530</div>
                <div>Subject: CCTV for the mill</div><div>To: sachin@partner.example</div><br>\(words)</div></div>
                """
        ),
        ForwardClient(
            "Missive, HTML",
            html: """
                <div>Please call her.</div><div class="missive_quote"><div>---------- Forwarded message ----------</div>
                <div>From: <strong>Nisha Kale</strong> &lt;<a href="mailto:nisha@kale.example">nisha@kale.example</a>&gt;</div>
                <div>Date: November 18, 2026 at 9:31 AM</div><div>Subject: CCTV for the mill</div>
                <div>To: Sachin Rao &lt;<a href="mailto:sachin@partner.example">sachin@partner.example</a>&gt;</div><br>\(words)</div>
                """
        ),
        ForwardClient(
            "Front, HTML",
            html: """
                <div>Please call her.</div><br><blockquote type="cite" class="front-blockquote">---------- Forwarded message ----------<br>
                From: Nisha Kale [nisha@kale.example]<br>Sent: November 18, 2026, 9:31 AM<br>To: sachin@partner.example<br>
                Subject: CCTV for the mill<br><br>\(words)</blockquote>
                """
        ),
        ForwardClient(
            "IONOS, HTML",
            html: """
                <div>Please call her.</div><blockquote type="cite"><div>---------- Original Message ----------</div>
                <div>From: Nisha Kale &lt;nisha@kale.example&gt;</div><div>To: sachin@partner.example</div>
                <div>Date: 11/18/2026 9:31 AM IST</div><div>Subject: CCTV for the mill</div><div><br></div>\(words)</blockquote>
                """
        ),
        ForwardClient(
            "Lotus Notes, HTML",
            html: """
                <font size=2 face="sans-serif">Please call her.</font><br><br><font size=1 color=#800080>----- Forwarded by Sachin Rao/Pune/Partner on 18/11/2026 10:12 -----</font><br><br>
                <font size=1 color=#5f5f5f>From:&nbsp; &nbsp; &nbsp; &nbsp;</font><font size=1>Nisha Kale &lt;nisha@kale.example&gt;</font><br>
                <font size=1 color=#5f5f5f>To:&nbsp; &nbsp; &nbsp;</font><font size=1>Sachin Rao/Pune/Partner@Partner</font><br>
                <font size=1 color=#5f5f5f>Date:&nbsp; &nbsp;</font><font size=1>18/11/2026 09:31</font><br>
                <font size=1 color=#5f5f5f>Subject:&nbsp; </font><font size=1>CCTV for the mill</font><br><hr noshade><br><br>\(words)
                """
        ),
        ForwardClient(
            "a table of header lines with labels in their own cells",
            html: """
                <p>Please call her.</p><table><tr><td><b>From:</b></td><td>Nisha Kale &lt;nisha@kale.example&gt;</td></tr>
                <tr><td><b>Sent:</b></td><td>Wednesday, November 18, 2026 9:31 AM</td></tr>
                <tr><td><b>To:</b></td><td>Sachin Rao</td></tr><tr><td><b>Subject:</b></td><td>CCTV for the mill</td></tr></table>\(words)
                """
        ),
        ForwardClient(
            "right to left, HTML",
            html: """
                <div dir="rtl">Please call her.</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>
                \u{200F}מאת: \u{200E}<b>Nisha Kale</b>\u{200E} &lt;<a href="mailto:nisha@kale.example">nisha@kale.example</a>&gt;<br>
                Date: יום ד׳, 18 בנוב׳ 2026 ב-9:31<br>Subject: CCTV for the mill<br>To: &lt;sachin@partner.example&gt;<br></div><br>\(words)</div>
                """
        ),
    ]
}
