#include "CPhoneNumber.h"

#include <phonenumbers/phonenumber.pb.h>
#include <phonenumbers/phonenumbermatch.h>
#include <phonenumbers/phonenumbermatcher.h>
#include <phonenumbers/phonenumberutil.h>

#include <cstring>
#include <string>

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberMatch;
using i18n::phonenumbers::PhoneNumberMatcher;
using i18n::phonenumbers::PhoneNumberUtil;

// Candidates of one text that turn out to be no numbers, before the search gives up. A page of figures
// would otherwise cost a tenth of a millisecond each.
constexpr int kMaxTries = 200;

waggle_phone_kind KindOf(PhoneNumberUtil::PhoneNumberType type) {
    switch (type) {
    case PhoneNumberUtil::FIXED_LINE:
        return WAGGLE_PHONE_FIXED_LINE;
    case PhoneNumberUtil::MOBILE:
        return WAGGLE_PHONE_MOBILE;
    case PhoneNumberUtil::FIXED_LINE_OR_MOBILE:
        return WAGGLE_PHONE_FIXED_LINE_OR_MOBILE;
    case PhoneNumberUtil::TOLL_FREE:
        return WAGGLE_PHONE_TOLL_FREE;
    case PhoneNumberUtil::PREMIUM_RATE:
        return WAGGLE_PHONE_PREMIUM_RATE;
    case PhoneNumberUtil::SHARED_COST:
        return WAGGLE_PHONE_SHARED_COST;
    default:
        return WAGGLE_PHONE_OTHER;
    }
}

// Returns false when the number does not fit, which E.164 rules out.
bool Fill(const PhoneNumberUtil &util, const PhoneNumber &number, waggle_phone *found) {
    std::memset(found, 0, sizeof *found);
    std::string e164;
    util.Format(number, PhoneNumberUtil::E164, &e164);
    if (e164.empty() || e164.size() >= sizeof found->e164) {
        return false;
    }
    std::memcpy(found->e164, e164.data(), e164.size());
    if (number.has_extension() && number.extension().size() < sizeof found->extension) {
        std::memcpy(found->extension, number.extension().data(), number.extension().size());
    }
    // A number is valid when its plan knows its type; to ask for both would match its patterns twice.
    const PhoneNumberUtil::PhoneNumberType type = util.GetNumberType(number);
    found->is_valid = type != PhoneNumberUtil::UNKNOWN;
    found->is_possible =
        found->is_valid || util.IsPossibleNumberWithReason(number) == PhoneNumberUtil::IS_POSSIBLE;
    found->kind = KindOf(type);
    return true;
}

}  // namespace

size_t waggle_phone_find(const char *text, size_t length, const char *region, waggle_phone *found,
                         size_t capacity) {
    // An exception of the library or of memory must not unwind into Swift, which knows none.
    try {
        const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
        PhoneNumberMatcher matcher(util, std::string(text, length), region, PhoneNumberMatcher::VALID,
                                   kMaxTries);
        size_t count = 0;
        while (count < capacity && matcher.HasNext()) {
            PhoneNumberMatch match;
            if (!matcher.Next(&match)) {
                break;
            }
            if (match.start() < 0 || match.end() < match.start() ||
                static_cast<size_t>(match.end()) > length) {
                continue;
            }
            if (Fill(util, match.number(), &found[count])) {
                found[count].start = static_cast<size_t>(match.start());
                found[count].end = static_cast<size_t>(match.end());
                ++count;
            }
        }
        return count;
    } catch (...) {
        return 0;
    }
}

bool waggle_phone_parse(const char *text, size_t length, const char *region, waggle_phone *found) {
    try {
        const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
        PhoneNumber number;
        if (util.Parse(std::string(text, length), region, &number) !=
            PhoneNumberUtil::NO_PARSING_ERROR) {
            return false;
        }
        if (!Fill(util, number, found)) {
            return false;
        }
        found->start = 0;
        found->end = length;
        return true;
    } catch (...) {
        return false;
    }
}
