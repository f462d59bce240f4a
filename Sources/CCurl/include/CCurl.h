#ifndef WAGGLE_CCURL_H
#define WAGGLE_CCURL_H

#include <curl/curl.h>

// libcurl sets options and reads results through variadic functions, which Swift cannot call.
// One plain function for each kind of value stands in for them; nothing else is here.

typedef size_t (*ccurl_bytes_function)(char *bytes, size_t size, size_t count, void *context);
typedef int (*ccurl_progress_function)(
    void *context, curl_off_t download_total, curl_off_t download_now, curl_off_t upload_total, curl_off_t upload_now);
typedef int (*ccurl_debug_function)(CURL *handle, curl_infotype type, char *bytes, size_t count, void *context);

CURLcode ccurl_global_init(void);

CURLcode ccurl_set_long(CURL *handle, CURLoption option, long value);
CURLcode ccurl_set_offset(CURL *handle, CURLoption option, curl_off_t value);
CURLcode ccurl_set_string(CURL *handle, CURLoption option, const char *value);
CURLcode ccurl_set_pointer(CURL *handle, CURLoption option, void *value);
CURLcode ccurl_set_list(CURL *handle, CURLoption option, struct curl_slist *value);
CURLcode ccurl_set_bytes_function(CURL *handle, CURLoption option, ccurl_bytes_function value);
CURLcode ccurl_set_progress_function(CURL *handle, ccurl_progress_function value);
CURLcode ccurl_set_debug_function(CURL *handle, ccurl_debug_function value);

CURLcode ccurl_get_long(CURL *handle, CURLINFO info, long *value);
CURLcode ccurl_get_double(CURL *handle, CURLINFO info, double *value);
CURLcode ccurl_get_socket(CURL *handle, CURLINFO info, curl_socket_t *value);
CURLcode ccurl_get_string(CURL *handle, CURLINFO info, const char **value);

typedef curl_socket_t (*ccurl_open_socket_function)(void *context, curlsocktype purpose, struct curl_sockaddr *address);

CURLcode ccurl_set_open_socket_function(CURL *handle, ccurl_open_socket_function value);

#endif
