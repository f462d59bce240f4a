#ifndef WAGGLE_CGMIME_H
#define WAGGLE_CGMIME_H

#include <gmime/gmime.h>
#include <stdbool.h>

/* GMime tells its classes apart by macros, which Swift cannot call. These are those macros as functions, and the
 * casts that go with them; nothing else belongs here. */

static inline GMimeMultipart *waggle_as_multipart(GMimeObject *object) {
    return GMIME_IS_MULTIPART(object) ? (GMimeMultipart *) object : NULL;
}

static inline GMimeMessagePart *waggle_as_message_part(GMimeObject *object) {
    return GMIME_IS_MESSAGE_PART(object) ? (GMimeMessagePart *) object : NULL;
}

static inline GMimePart *waggle_as_part(GMimeObject *object) {
    return GMIME_IS_PART(object) ? (GMimePart *) object : NULL;
}

static inline GMimeObject *waggle_message_as_object(GMimeMessage *message) {
    return (GMimeObject *) message;
}

static inline InternetAddressMailbox *waggle_as_mailbox(InternetAddress *address) {
    return INTERNET_ADDRESS_IS_MAILBOX(address) ? (InternetAddressMailbox *) address : NULL;
}

static inline InternetAddressGroup *waggle_as_group(InternetAddress *address) {
    return INTERNET_ADDRESS_IS_GROUP(address) ? (InternetAddressGroup *) address : NULL;
}

/* Where the undecoded content of a part lies in the parsed buffer; false when the part has none. A parser that keeps
 * its stream gives every part a window (bound_start, bound_end) on it. */
static inline bool waggle_content_range(GMimePart *part, gint64 *start, gint64 *end) {
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (content == NULL || content->stream == NULL) {
        return false;
    }
    *start = content->stream->bound_start;
    *end = content->stream->bound_end;
    return true;
}

#endif
