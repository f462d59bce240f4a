#ifndef CPHONENUMBER_H
#define CPHONENUMBER_H

#include <stdbool.h>
#include <stddef.h>

// libphonenumber is C++, which Swift cannot call here; this is the part of it that Waggle needs.
// Every function may be called from any thread at any time. None of them throws.

#ifdef __cplusplus
extern "C" {
#endif

typedef enum {
    WAGGLE_PHONE_OTHER = 0,
    WAGGLE_PHONE_FIXED_LINE,
    WAGGLE_PHONE_MOBILE,
    // Where the numbering plan does not tell the two apart, as in the United States.
    WAGGLE_PHONE_FIXED_LINE_OR_MOBILE,
    WAGGLE_PHONE_TOLL_FREE,
    WAGGLE_PHONE_PREMIUM_RATE,
    WAGGLE_PHONE_SHARED_COST,
} waggle_phone_kind;

typedef struct {
    // Offsets in bytes of the UTF-8 text; 0 and the length for a number that was parsed alone.
    size_t start;
    size_t end;
    // "+" and at most 15 digits (ITU-T E.164), then NUL.
    char e164[20];
    // Digits behind "ext.", or an empty string; longer ones than fit are left out.
    char extension[12];
    bool is_valid;
    // Whether its length fits its country's plan; true for every valid number.
    bool is_possible;
    waggle_phone_kind kind;
} waggle_phone;

// Finds the valid phone numbers in a UTF-8 text.
//
// region: ISO 3166-1 alpha-2 in capitals, for numbers without a country code; NUL-terminated.
// Returns how many were written to found, at most capacity. Text that is not UTF-8 has none.
size_t waggle_phone_find(const char *text, size_t length, const char *region, waggle_phone *found,
                         size_t capacity);

// Takes a text for one phone number and nothing else. Returns whether it can be one; whether it is a
// number of its country's plan is told by is_valid.
bool waggle_phone_parse(const char *text, size_t length, const char *region, waggle_phone *found);

#ifdef __cplusplus
}
#endif

#endif
