// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/rules/rule_rows.h"

namespace meshwright {

std::span<const RuleRow> backendRows()
{
    static constexpr RuleRow rows[] =
        {
            {"ordinary backends",
             R"({"spec": {"backends": [{"virtualService": {"virtualServiceName": "payments.apps.local"}}, {"virtualService": {"virtualServiceName": "stock.apps.local"}}]}})"},
            {"ordinary backends by ARN",
             R"({"spec": {"backends": [{"virtualService": {"virtualServiceName": "arn:aws:appmesh:us-west-2:111122223333:mesh/shop/virtualService/payments.apps.local"}}, {"virtualService": {"virtualServiceName": "arn:aws:appmesh:us-west-2:111122223333:mesh/shop/virtualService/stock.apps.local"}}]}})"},
            {"an empty name", R"({"spec": {"backends": [{"virtualService": {"virtualServiceName": ""}}]}})",
             "/spec/backends/0/virtualService/virtualServiceName: error backend-empty-name"},
            {"a URL",
             R"({"spec": {"backends": [{"virtualService": {"virtualServiceName": "http://payments.apps.local"}}]}})",
             "/spec/backends/0/virtualService/virtualServiceName: warning backend-name-form"},
            {"a port",
             R"({"spec": {"backends": [{"virtualService": {"virtualServiceName": "payments.apps.local:8080"}}]}})",
             "/spec/backends/0/virtualService/virtualServiceName: warning backend-name-form"},
            {"a short name",
             R"({"spec": {"backends": [{"virtualService": {"virtualServiceName": "payments"}}]}})",
             "/spec/backends/0/virtualService/virtualServiceName: warning backend-short-name"},
            {"localhost",
             R"({"spec": {"backends": [{"virtualService": {"virtualServiceName": "localhost"}}]}})",
             "/spec/backends/0/virtualService/virtualServiceName: warning backend-loopback"},
            {"a loopback address",
             R"({"spec": {"backends": [{"virtualService": {"virtualServiceName": "127.0.0.1"}}]}})",
             "/spec/backends/0/virtualService/virtualServiceName: warning backend-loopback"},
            {"a database whose server speaks first",
             R"({"spec": {"backends": [{"virtualService": {"virtualServiceName": "orders-mysql.apps.local"}}]}})",
             "/spec/backends/0/virtualService/virtualServiceName: warning backend-server-first"},
            {"a database whose client speaks first",
             R"({"spec": {"backends": [{"virtualService": {"virtualServiceName": "orders-postgres.apps.local"}}]}})"},
            {"a name that only contains a protocol",
             R"({"spec": {"backends": [{"virtualService": {"virtualServiceName": "mysqlproxy.apps.local"}}]}})"},
            {"the same name twice",
             R"({"spec": {"backends": [{"virtualService": {"virtualServiceName": "payments.apps.local"}}, {"virtualService": {"virtualServiceName": "stock.apps.local"}}, {"virtualService": {"virtualServiceName": "payments.apps.local"}}]}})",
             "/spec/backends/2/virtualService/virtualServiceName: error backend-twice"},
            {"the same ARN twice",
             R"({"spec": {"backends": [{"virtualService": {"virtualServiceName": "arn:aws:appmesh:us-west-2:111122223333:mesh/shop/virtualService/payments.apps.local"}}, {"virtualService": {"virtualServiceName": "arn:aws:appmesh:us-west-2:111122223333:mesh/shop/virtualService/payments.apps.local"}}]}})",
             "/spec/backends/1/virtualService/virtualServiceName: error backend-twice"},
            {"the same service by name and by ARN",
             R"({"spec": {"backends": [{"virtualService": {"virtualServiceName": "payments.apps.local"}}, {"virtualService": {"virtualServiceName": "arn:aws:appmesh:us-west-2:111122223333:mesh/shop/virtualService/payments.apps.local"}}]}})",
             "/spec/backends/1/virtualService/virtualServiceName: warning backend-twice-by-arn"},
            {"a service of that name in another mesh",
             R"({"spec": {"backends": [{"virtualService": {"virtualServiceName": "payments.apps.local"}}, {"virtualService": {"virtualServiceName": "arn:aws:appmesh:us-west-2:111122223333:mesh/bank/virtualService/payments.apps.local"}}]}})",
             "/spec/backends/1/virtualService/virtualServiceName: warning backend-arn-mesh"},
            {"50 backends",
             R"({"spec": {"backends": [{"virtualService": {"virtualServiceName": "s0.apps.local"}}, {"virtualService": {"virtualServiceName": "s1.apps.local"}}, {"virtualService": {"virtualServiceName": "s2.apps.local"}}, {"virtualService": {"virtualServiceName": "s3.apps.local"}}, {"virtualService": {"virtualServiceName": "s4.apps.local"}}, {"virtualService": {"virtualServiceName": "s5.apps.local"}}, {"virtualService": {"virtualServiceName": "s6.apps.local"}}, {"virtualService": {"virtualServiceName": "s7.apps.local"}}, {"virtualService": {"virtualServiceName": "s8.apps.local"}}, {"virtualService": {"virtualServiceName": "s9.apps.local"}}, {"virtualService": {"virtualServiceName": "s10.apps.local"}}, {"virtualService": {"virtualServiceName": "s11.apps.local"}}, {"virtualService": {"virtualServiceName": "s12.apps.local"}}, {"virtualService": {"virtualServiceName": "s13.apps.local"}}, {"virtualService": {"virtualServiceName": "s14.apps.local"}}, {"virtualService": {"virtualServiceName": "s15.apps.local"}}, {"virtualService": {"virtualServiceName": "s16.apps.local"}}, {"virtualService": {"virtualServiceName": "s17.apps.local"}}, {"virtualService": {"virtualServiceName": "s18.apps.local"}}, {"virtualService": {"virtualServiceName": "s19.apps.local"}}, {"virtualService": {"virtualServiceName": "s20.apps.local"}}, {"virtualService": {"virtualServiceName": "s21.apps.local"}}, {"virtualService": {"virtualServiceName": "s22.apps.local"}}, {"virtualService": {"virtualServiceName": "s23.apps.local"}}, {"virtualService": {"virtualServiceName": "s24.apps.local"}}, {"virtualService": {"virtualServiceName": "s25.apps.local"}}, {"virtualService": {"virtualServiceName": "s26.apps.local"}}, {"virtualService": {"virtualServiceName": "s27.apps.local"}}, {"virtualService": {"virtualServiceName": "s28.apps.local"}}, {"virtualService": {"virtualServiceName": "s29.apps.local"}}, {"virtualService": {"virtualServiceName": "s30.apps.local"}}, {"virtualService": {"virtualServiceName": "s31.apps.local"}}, {"virtualService": {"virtualServiceName": "s32.apps.local"}}, {"virtualService": {"virtualServiceName": "s33.apps.local"}}, {"virtualService": {"virtualServiceName": "s34.apps.local"}}, {"virtualService": {"virtualServiceName": "s35.apps.local"}}, {"virtualService": {"virtualServiceName": "s36.apps.local"}}, {"virtualService": {"virtualServiceName": "s37.apps.local"}}, {"virtualService": {"virtualServiceName": "s38.apps.local"}}, {"virtualService": {"virtualServiceName": "s39.apps.local"}}, {"virtualService": {"virtualServiceName": "s40.apps.local"}}, {"virtualService": {"virtualServiceName": "s41.apps.local"}}, {"virtualService": {"virtualServiceName": "s42.apps.local"}}, {"virtualService": {"virtualServiceName": "s43.apps.local"}}, {"virtualService": {"virtualServiceName": "s44.apps.local"}}, {"virtualService": {"virtualServiceName": "s45.apps.local"}}, {"virtualService": {"virtualServiceName": "s46.apps.local"}}, {"virtualService": {"virtualServiceName": "s47.apps.local"}}, {"virtualService": {"virtualServiceName": "s48.apps.local"}}, {"virtualService": {"virtualServiceName": "s49.apps.local"}}]}})"},
            {"51 backends",
             R"({"spec": {"backends": [{"virtualService": {"virtualServiceName": "s0.apps.local"}}, {"virtualService": {"virtualServiceName": "s1.apps.local"}}, {"virtualService": {"virtualServiceName": "s2.apps.local"}}, {"virtualService": {"virtualServiceName": "s3.apps.local"}}, {"virtualService": {"virtualServiceName": "s4.apps.local"}}, {"virtualService": {"virtualServiceName": "s5.apps.local"}}, {"virtualService": {"virtualServiceName": "s6.apps.local"}}, {"virtualService": {"virtualServiceName": "s7.apps.local"}}, {"virtualService": {"virtualServiceName": "s8.apps.local"}}, {"virtualService": {"virtualServiceName": "s9.apps.local"}}, {"virtualService": {"virtualServiceName": "s10.apps.local"}}, {"virtualService": {"virtualServiceName": "s11.apps.local"}}, {"virtualService": {"virtualServiceName": "s12.apps.local"}}, {"virtualService": {"virtualServiceName": "s13.apps.local"}}, {"virtualService": {"virtualServiceName": "s14.apps.local"}}, {"virtualService": {"virtualServiceName": "s15.apps.local"}}, {"virtualService": {"virtualServiceName": "s16.apps.local"}}, {"virtualService": {"virtualServiceName": "s17.apps.local"}}, {"virtualService": {"virtualServiceName": "s18.apps.local"}}, {"virtualService": {"virtualServiceName": "s19.apps.local"}}, {"virtualService": {"virtualServiceName": "s20.apps.local"}}, {"virtualService": {"virtualServiceName": "s21.apps.local"}}, {"virtualService": {"virtualServiceName": "s22.apps.local"}}, {"virtualService": {"virtualServiceName": "s23.apps.local"}}, {"virtualService": {"virtualServiceName": "s24.apps.local"}}, {"virtualService": {"virtualServiceName": "s25.apps.local"}}, {"virtualService": {"virtualServiceName": "s26.apps.local"}}, {"virtualService": {"virtualServiceName": "s27.apps.local"}}, {"virtualService": {"virtualServiceName": "s28.apps.local"}}, {"virtualService": {"virtualServiceName": "s29.apps.local"}}, {"virtualService": {"virtualServiceName": "s30.apps.local"}}, {"virtualService": {"virtualServiceName": "s31.apps.local"}}, {"virtualService": {"virtualServiceName": "s32.apps.local"}}, {"virtualService": {"virtualServiceName": "s33.apps.local"}}, {"virtualService": {"virtualServiceName": "s34.apps.local"}}, {"virtualService": {"virtualServiceName": "s35.apps.local"}}, {"virtualService": {"virtualServiceName": "s36.apps.local"}}, {"virtualService": {"virtualServiceName": "s37.apps.local"}}, {"virtualService": {"virtualServiceName": "s38.apps.local"}}, {"virtualService": {"virtualServiceName": "s39.apps.local"}}, {"virtualService": {"virtualServiceName": "s40.apps.local"}}, {"virtualService": {"virtualServiceName": "s41.apps.local"}}, {"virtualService": {"virtualServiceName": "s42.apps.local"}}, {"virtualService": {"virtualServiceName": "s43.apps.local"}}, {"virtualService": {"virtualServiceName": "s44.apps.local"}}, {"virtualService": {"virtualServiceName": "s45.apps.local"}}, {"virtualService": {"virtualServiceName": "s46.apps.local"}}, {"virtualService": {"virtualServiceName": "s47.apps.local"}}, {"virtualService": {"virtualServiceName": "s48.apps.local"}}, {"virtualService": {"virtualServiceName": "s49.apps.local"}}, {"virtualService": {"virtualServiceName": "s50.apps.local"}}]}})",
             "/spec/backends: warning backend-quota"},
            {"defaults without backends", R"({"spec": {"backendDefaults": {"clientPolicy": {}}}})",
             "/spec/backendDefaults: hint defaults-without-backends"},
            {"defaults with an empty list of backends",
             R"({"spec": {"backends": [], "backendDefaults": {"clientPolicy": {}}}})",
             "/spec/backendDefaults: hint defaults-without-backends"},
            {"defaults with a backend",
             R"({"spec": {"backends": [{"virtualService": {"virtualServiceName": "payments.apps.local"}}], "backendDefaults": {"clientPolicy": {}}}})"},
            {"empty defaults", R"({"spec": {"backendDefaults": {}}})"},
        };
    return rows;
}

} // namespace meshwright
