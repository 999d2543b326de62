// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/endpoint/answers.h"

#include "models/formats/parse.h"
#include "models/json/json.h"
#include "models/meshes/endpoint/url.h"
#include "models/text/foreign_text.h"
#include "models/text/texts.h"

#include <QRegularExpression>

#include <algorithm>
#include <cctype>
#include <initializer_list>
#include <map>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

constexpr long firstError = 300;

std::string headerOf(const HttpAnswer& answer, const std::string& name)
{
    const auto found = answer.headers.find(name);
    return found == answer.headers.end() ? std::string() : found->second;
}

std::string textOf(const json* value)
{
    return std::string(text(value).value_or(""));
}

/// "ConflictException" of "com.amazonaws#ConflictException:http://…".
std::string bareCode(const std::string& code)
{
    const std::string front = code.substr(0, code.find(':'));
    const std::size_t hash = front.rfind('#');
    return hash == std::string::npos ? front : front.substr(hash + 1);
}

/// What the service says of itself: an id, a type, an address.
QString shortly(const std::string& text)
{
    constexpr qsizetype most = 200;
    return cleanedMessage(QString::fromStdString(text), most);
}

std::string firstText(const json& body, std::initializer_list<const char*> keys)
{
    for (const char* key : keys)
        if (std::string found = textOf(member(body, key)); !found.empty())
            return found;
    return {};
}

/// Codes are compared and printed, so that what is no word is none.
bool isWord(const std::string& errorCode)
{
    constexpr std::size_t most = 100;
    return !errorCode.empty() && errorCode.size() <= most &&
           std::ranges::all_of(errorCode, [](unsigned char c) {
               return (std::isalnum(c) != 0 && c < 0x80) || c == '.' || c == '_' || c == '-';
           });
}

/// What the message of a well-known code leaves out.
QString advice(const std::string& errorCode, const Signing& signing)
{
    if (errorCode == "UnrecognizedClientException" || errorCode == "InvalidClientTokenId" ||
        errorCode == "InvalidToken")
        return u' ' + adviceOnKeys(signing);
    static const std::map<std::string, const char*> known{
        {"InvalidSignatureException",
         QT_TRANSLATE_NOOP("Meshwright", "Check the secret key, the region and this computer's clock.")},
        {"ExpiredTokenException", QT_TRANSLATE_NOOP("Meshwright", "Sign in again, or give new keys.")},
        {"ForbiddenException",
         QT_TRANSLATE_NOOP("Meshwright", "The account of the place is not allowed to do this.")},
        {"AccessDeniedException",
         QT_TRANSLATE_NOOP("Meshwright", "The account of the place is not allowed to do this.")},
        {"TooManyRequestsException", QT_TRANSLATE_NOOP("Meshwright", "Wait a little and try again.")},
        {"LimitExceededException",
         QT_TRANSLATE_NOOP("Meshwright", "Delete what is not needed, or have the quota raised.")},
    };
    const auto found = known.find(errorCode);
    return found == known.end() ? QString() : u' ' + Texts::tr(found->second);
}

constexpr long notSignedIn = 401;
constexpr long notAllowed = 403;
constexpr long tooOften = 429;

/// A status that says enough, whatever stands in the answer: a proxy or a gateway may have refused.
bool isRefusalByStatus(long status)
{
    return status == notSignedIn || status == notAllowed || status == tooOften;
}

/// For an answer that names no code of its own.
std::string codeOfStatus(long status)
{
    if (status == tooOften)
        return "TooManyRequestsException";
    return status == 404 ? code::notFound : "Http" + std::to_string(status);
}

/// What can be said of a refusal in which no message of App Mesh is.
QString reasonless(const HttpAnswer& answer)
{
    const QString what = answer.status == tooOften ? Texts::tr("There were too many requests (status %1).")
                                                   : Texts::tr("It was refused (status %1).");
    const Parsed parsed = parse(answer.body);
    const QString why =
        answer.body.empty() || (parsed.value && parsed.value->is_object())
            ? Texts::tr("The answer gives no reason.")
            : Texts::tr("The answer is not one of App Mesh (%1), which would give the reason.")
                  .arg(shortly(headerOf(answer, "content-type")));
    return what.arg(answer.status) + u' ' + why;
}

Failure refusal(const HttpAnswer& answer, const json& body, const Signing& signing)
{
    std::string errorCode = bareCode(headerOf(answer, "x-amzn-errortype"));
    if (errorCode.empty())
        errorCode = bareCode(withoutSecrets(firstText(body, {"__type", "code", "Code"}), signing));
    if (!isWord(errorCode))
        errorCode = codeOfStatus(answer.status);
    const QString named = QString::fromStdString(errorCode);
    if (isOwnCode(errorCode)) // no service knows what happens on this computer
        errorCode = "Http" + std::to_string(answer.status);
    // Stand-ins have names of their own for what is not there, or is there already.
    if (answer.status == 404)
        errorCode = code::notFound;
    else if (answer.status == 409 && errorCode != code::inUse)
        errorCode = code::conflict;
    const std::string message =
        withoutSecrets(firstText(body, {"message", "Message", "errorMessage"}), signing);
    std::string id = headerOf(answer, "x-amzn-requestid");
    if (id.empty())
        id = headerOf(answer, "x-amz-request-id");
    const QString said =
        message.empty() ? reasonless(answer) : cleanedMessage(QString::fromStdString(message));
    const QString where = id.empty() ? named : Texts::tr("%1, request %2").arg(named, shortly(id));
    return {errorCode, u"%1 (%2)%3"_s.arg(said, where, advice(errorCode, signing)), pointerIn(message)};
}

Failure noAppMesh(const HttpAnswer& answer, const EndpointUrl& endpoint, const QString& what)
{
    const QString at = QString::fromStdString(endpoint.text);
    const QString status = QString::number(answer.status);
    if (answer.status >= 300 && answer.status < 400)
        return {
            code::notExpected,
            Texts::tr(
                "%1 points elsewhere (status %2, to %3). It is not followed, as your keys would go there. "
                "Check the address.")
                .arg(at, status, shortly(headerOf(answer, "location"))),
            {}};
    if (answer.status == 404 || answer.status == 405 || answer.status == 501)
        return {
            code::notOffered,
            Texts::tr(
                "%1 does not know this request (status %2). It may not offer this part of App Mesh; or the "
                "address is wrong.")
                .arg(at, status),
            {}};
    return {code::notExpected,
            Texts::tr("What answers at %1 is not App Mesh: %2 (status %3, %4). Check the address.")
                .arg(at, what, status, shortly(headerOf(answer, "content-type"))),
            {}};
}

/// What stands in an answer that is none of App Mesh.
QString whatOf(const HttpAnswer& answer, const Parsed& parsed)
{
    if (answer.body.empty())
        return Texts::tr("an empty answer");
    if (!parsed.value)
        return Texts::tr("no JSON");
    return parsed.value->is_object() ? Texts::tr("JSON that names no error")
                                     : Texts::tr("JSON of another kind");
}

/// The failure of an answer that says that all went well, and then says nothing that App Mesh does.
Failure notUnderstood(const HttpAnswer& answer, const EndpointUrl& endpoint, const Parsed& parsed,
                      const Signing& signing)
{
    const QString what = parsed.value || parsed.issues.empty()
                             ? Texts::tr("JSON of another kind")
                             : cleanedMessage(QString::fromStdString(withoutSecrets(
                                   parsed.issues.front().issue.message.toStdString(), signing)));
    // What begins as an answer of App Mesh does may be odd in one place; a page of a proxy is one for all.
    const std::string& body = answer.body;
    const std::size_t begin = body.find_first_not_of(" \t\r\n");
    const bool isBegun = begin != std::string::npos && body[begin] == '{';
    Failure failure =
        isBegun ? Failure{code::notExpected,
                          Texts::tr("The answer of %1 cannot be understood: %2 (status %3, %4).")
                              .arg(QString::fromStdString(endpoint.text), what,
                                   QString::number(answer.status), shortly(headerOf(answer, "content-type"))),
                          {}}
                : noAppMesh(answer, endpoint, what);
    failure.isOfOneThing = parsed.value || isBegun;
    return failure;
}

/// @p answer, whose headers can be told.
HttpAnswer withoutSecrets(HttpAnswer answer, const Signing& signing)
{
    for (auto& [name, value] : answer.headers)
        value = withoutSecrets(std::move(value), signing);
    return answer;
}

} // namespace

std::optional<Pointer> pointerIn(std::string_view message)
{
    static const QRegularExpression place(u"at '([A-Za-z0-9_.]+)' failed"_s);
    constexpr std::size_t enough = 4'000; // a message that takes longer to come to the point has none
    const auto size = static_cast<qsizetype>(std::min(message.size(), enough));
    const auto found = place.match(QString::fromUtf8(message.data(), size));
    if (!found.hasMatch())
        return {};
    Pointer out;
    const QStringList parts = found.captured(1).split(u'.');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        bool isNumber = false;
        const int number = parts[i].toInt(&isNumber);
        if (isNumber && number > 0 && i + 1 < parts.size() && parts[i + 1] == "member"_L1) {
            out = out / static_cast<std::size_t>(number - 1); // the service counts from one
            ++i;
        } else {
            out = out / parts[i].toStdString();
        }
    }
    return out;
}

Outcome<json> readAnswer(const HttpAnswer& answer, const EndpointUrl& endpoint, const Signing& signing)
{
    const Parsed parsed = parse(answer.body.empty() ? std::string_view("{}") : std::string_view(answer.body));
    const bool isObject = parsed.value && parsed.value->is_object();
    const bool isRefused = answer.status >= firstError || answer.status < 200;
    if (isObject && !isRefused)
        return *parsed.value;
    const HttpAnswer told = withoutSecrets(answer, signing);
    if (!isRefused)
        return notUnderstood(told, endpoint, parsed, signing);
    const bool namesError = answer.headers.contains("x-amzn-errortype") ||
                            (isObject && !firstText(*parsed.value, {"message", "Message", "__type"}).empty());
    if (isRefusalByStatus(answer.status) || namesError)
        return refusal(told, isObject ? *parsed.value : json::object(), signing);
    return noAppMesh(told, endpoint, whatOf(told, parsed));
}

} // namespace meshwright
