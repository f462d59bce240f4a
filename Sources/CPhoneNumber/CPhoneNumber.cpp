#include "CPhoneNumber.h"

#include <phonenumbers/phonenumber.pb.h>
#include <phonenumbers/phonenumbermatch.h>
#include <phonenumbers/phonenumbermatcher.h>
#include <phonenumbers/phonenumberutil.h>

#include <cstdlib>
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

// A country whose numbers are their digits behind a national prefix of at most one digit.
struct Plan {
    const char *region;
    const char *code;
    // 0 where there is none.
    char prefix;
};
constexpr Plan kPlans[] = {
    {"IN", "91", '0'}, {"US", "1", '1'},  {"GB", "44", '0'}, {"DE", "49", '0'},  {"FR", "33", '0'},  {"RU", "7", '8'},
    {"ES", "34", 0},   {"CH", "41", '0'}, {"AT", "43", '0'}, {"AE", "971", '0'}, {"PT", "351", 0},
};

// Reads a number that has neither national prefix nor anything odd. The library reads it the same way and needs a
// dozen regular expressions for it, 15 µs.
bool ReadPlain(const char *text, size_t length, const char *region, PhoneNumber *number) {
    char digits[16];
    size_t count = 0;
    const bool is_international = length > 0 && text[0] == '+';
    for (size_t at = is_international ? 1 : 0; at < length; ++at) {
        if (text[at] >= '0' && text[at] <= '9') {
            if (count == sizeof digits - 1) {
                return false;
            }
            digits[count++] = text[at];
        } else if (count == 0 || std::strchr(" -.()", text[at]) == nullptr || text[at] == 0) {
            return false;
        }
    }
    digits[count] = 0;
    for (const Plan &plan : kPlans) {
        const size_t code = std::strlen(plan.code);
        const bool begins_with_code = std::strncmp(digits, plan.code, code) == 0;
        if (is_international ? !begins_with_code : std::strcmp(region, plan.region) != 0) {
            continue;
        }
        // A number that begins with the code of its country may have lost its plus sign.
        if (!is_international && begins_with_code) {
            return false;
        }
        const char *national = is_international ? digits + code : digits;
        if (std::strlen(national) < 7 || national[0] == '0' || national[0] == plan.prefix) {
            return false;
        }
        number->set_country_code(std::atoi(plan.code));
        number->set_national_number(std::strtoull(national, nullptr, 10));
        return true;
    }
    return false;
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
        if (!ReadPlain(text, length, region, &number) &&
            util.Parse(std::string(text, length), region, &number) != PhoneNumberUtil::NO_PARSING_ERROR) {
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
