// Debian's libxml2 shows ICU's types in its headers, and those clash with the ICU that Foundation carries.
// Nothing here touches them, so they are left out.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
