# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
"""Checks the signature of a request with botocore's own signer."""

import calendar
import re
import time

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

CREDENTIAL = re.compile(r"Credential=([^/]+)/(\d{8})/([^/]+)/([^/]+)/aws4_request")


def fault(code, why):
    return 403, code, why


def signature_fault(method, target, headers, body, keys, region):
    """None when the request is signed with @keys (access key, secret key, token); else status, code and why not."""
    access, secret, token = keys
    given = headers.get("authorization", "")
    scope = CREDENTIAL.search(given)
    signed = re.search(r"SignedHeaders=([^,\s]+)", given)
    signature = re.search(r"Signature=([0-9a-f]{64})", given)
    if not given.startswith("AWS4-HMAC-SHA256 ") or not scope or not signed or not signature:
        return fault("MissingAuthenticationTokenException", "the Authorization header is missing or no Signature Version 4")
    names = signed[1].split(";")
    if scope[1] != access:
        return fault("UnrecognizedClientException", "The security token included in the request is invalid.")
    if (scope[3], scope[4]) != (region, "appmesh"):
        return fault("InvalidSignatureException", f"the scope is for {scope[3]}, {scope[4]}")
    moment = headers.get("x-amz-date", "")
    try:
        seconds = calendar.timegm(time.strptime(moment, "%Y%m%dT%H%M%SZ"))
    except ValueError:
        return fault("InvalidSignatureException", "X-Amz-Date is missing or malformed")
    if abs(seconds - time.time()) > 300 or not moment.startswith(scope[2]):
        return fault("InvalidSignatureException", f"Signature expired: {moment}")
    for needed in ["host", "x-amz-date"] + (["x-amz-security-token"] if token else []):
        if needed not in names:
            return fault("InvalidSignatureException", f"{needed} is not signed")
    if headers.get("x-amz-security-token") != token:
        return fault("UnrecognizedClientException", "The security token included in the request is invalid.")
    request = AWSRequest(method=method, url=f"http://{headers['host']}{target}", data=body,
                         headers={name: headers[name] for name in names if name in headers})
    request.context["timestamp"] = moment
    signer = SigV4Auth(Credentials(access, secret, token), "appmesh", region)
    canonical = signer.canonical_request(request)
    if signer.signature(signer.string_to_sign(request, canonical), request) != signature[1]:
        return fault("InvalidSignatureException",
                     "The request signature we calculated does not match the signature you provided. " + repr(canonical))
    return None
