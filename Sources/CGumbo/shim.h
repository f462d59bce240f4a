#ifndef WAGGLE_CGUMBO_H
#define WAGGLE_CGUMBO_H

#include <gumbo.h>

/* The default options are a constant full of pointers, which Swift cannot take as safe to share. Errors in the HTML are
 * not recorded: by default Gumbo keeps all of them, which a hostile mail can make gigabytes. */
static inline GumboOutput *waggle_gumbo_parse(const char *html, size_t length) {
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    return gumbo_parse_with_options(&options, html, length);
}

static inline void waggle_gumbo_free(GumboOutput *output) {
    gumbo_destroy_output(&kGumboDefaultOptions, output);
}

#endif
