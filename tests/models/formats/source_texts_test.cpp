// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/formats.h"
#include "models/reading/read.h"
#include "tests/models/formats/reading_lines.h"

#include <gtest/gtest.h>

namespace meshwright {

namespace {

/// What @p text is told to be, and why it is not read.
std::string skippedAs(std::string_view text)
{
    const Reading reading = read(text);
    return std::string(reading.format) + ": " + lines(reading.issues) + reading.skipped.toStdString();
}

constexpr const char* hcl =
    "hcl: It is written in the language of Terraform. \"terraform show -json\" prints the "
    "state, or a saved plan, so that it can be read.";
constexpr const char* helm = "helm-template: It is a template of a Helm chart. \"helm template\" prints the "
                             "manifests that come of it, and they can be read.";
constexpr const char* kustomize =
    "kustomize: It is a kustomization. \"kustomize build\" prints the manifests that "
    "come of it, and they can be read.";
constexpr const char* cdk =
    "program-source: It is the source of a CDK app. \"cdk synth\" writes the templates that "
    "come of it, and they can be read.";
constexpr const char* cdktf =
    "program-source: It is the source of a program for CDK for Terraform. \"cdktf synth\" "
    "writes cdk.tf.json, which can be read.";
constexpr const char* pulumi =
    "program-source: It is the source of a program for Pulumi. \"pulumi stack export\" "
    "prints its resources, and they can be read.";
constexpr const char* script =
    "script: It is a script. What it hands to the AWS CLI can be read once it stands in "
    "a file of its own, as --cli-input-json takes it.";
constexpr const char* markdown =
    "markdown: It is Markdown. What it shows of App Mesh can be read once it stands in "
    "a file of its own.";

} // namespace

TEST(SourceTexts, AreToldWithTheCommandThatMakesThemReadable)
{
    const std::pair<const char*, const char*> rows[] = {
        {"resource \"aws_appmesh_virtual_node\" \"orders\" {\n  name = \"orders-v1\"\n}\n", hcl},
        {"# the mesh\r\n\r\nlocals {\r\n a = 1\r\n}\r\ndata\t\"aws_appmesh_mesh\" \"m\" {\r\n}\r\n", hcl},
        {"variable \"appmesh_name\" {}\n", hcl},
        {"apiVersion: appmesh.k8s.aws/v1beta2\nkind: Mesh\nmetadata:\n  name: {{ .Values.mesh }}\n", helm},
        {"{{- if .Values.mesh.enabled }}\napiVersion: appmesh.k8s.aws/v1beta2\nkind: Mesh\n{{- end }}\n",
         helm},
        {"kind: A\n---\napiVersion: appmesh.k8s.aws/v1beta2\nmetadata:\n  labels: {{ include \"a.b\" . }}\n",
         helm},
        {"{\"meshName\": {{ .Values.mesh | quote }}, \"spec\": {}}", helm},
        {"kind: Kustomization\nresources:\n- github.com/aws/eks-charts/stable/appmesh-controller//crds\n",
         kustomize},
        {"apiVersion: kustomize.config.k8s.io/v1beta1\nnamespace: appmesh-system\n", kustomize},
        {"import * as appmesh from 'aws-cdk-lib/aws-appmesh';\nnew appmesh.Mesh(this, 'm');\n", cdk},
        {"#!/usr/bin/env python3\nfrom aws_cdk import (\n    aws_appmesh as mesh,\n)\n", cdk},
        {"package a;\nimport software.amazon.awscdk.services.appmesh.Mesh;\n", cdk},
        {"using Amazon.CDK.AWS.AppMesh;\n", cdk},
        {"import { AppmeshMesh } from \"@cdktf/provider-aws/lib/appmesh-mesh\";\n", cdktf},
        {"import pulumi\nimport pulumi_aws as aws\naws.appmesh.Mesh('m')\n", pulumi},
        {"#!/bin/bash\naws appmesh create-mesh --mesh-name shop\n", script},
        {"\xEF\xBB\xBF#!/bin/sh\ncat <<E\n{\"meshName\": \"shop\"}\nE\n", script},
        {"set -e\naws --region x appmesh create-virtual-node --cli-input-json file://a.json\n", script},
        {"# Shop\n\n```json\n{\"virtualNodeName\": \"a\"}\n```\n", markdown},
        {"Text.\n~~~\nresource \"aws_appmesh_mesh\" \"m\" {\n}\naws appmesh list-meshes\n~~~\n", markdown},
    };
    for (const auto& [text, expected] : rows)
        EXPECT_EQ(skippedAs(text), expected) << text;
}

TEST(SourceTexts, AreNotSeenInWhatCanBeRead)
{
    const char* const rows[] = {
        // CloudFormation with its own references, with scripts and templates of others inside
        "Resources:\n  A:\n    Type: AWS::AppMesh::Mesh\n    Properties: {MeshName: !Sub '${AWS::Region}-{{a}}'}\n",
        "Resources:\n  A:\n    Type: AWS::AppMesh::Mesh\n    Properties: {MeshName: '{{resolve:ssm:/mesh}}'}\n",
        "Resources:\n  B:\n    Type: AWS::EC2::Instance\n    Properties:\n      UserData: |\n        #!/bin/bash\n"
        "        aws appmesh describe-mesh\n        import aws_cdk\n        ```\n",
        // Kubernetes, also beside what Flux calls a kustomization, and with templates of Prometheus and
        // Grafana
        "apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\n---\n"
        "apiVersion: appmesh.k8s.aws/v1beta2\nkind: Mesh\nmetadata: {name: m}\n",
        "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: appmesh}\ndata:\n  a: |\n    {{ $labels.pod }} {{pod}}\n"
        "    {{ range .Alerts }}\n",
        // JSON, also broken
        R"({"meshName": "{{ .Values.mesh }}", "spec": {}})",
        R"({"devDependencies": {"@aws-cdk/aws-appmesh": "1"}})",
        "{\"spec\": {{\"listeners\": []}}, \"meshName\": \"import \"}",
        // nothing of App Mesh
        "resource \"aws_s3_bucket\" \"b\" {\n}\n",
        "#!/bin/sh\necho\n",
        "```\na\n```\n",
        "name: {{ .Values.name }}\n",
        "kind: Kustomization\n",
        "",
    };
    for (const char* row : rows)
        for (const Format* format : {&programSourceFormat, &scriptFormat, &markdownFormat, &hclFormat,
                                     &kustomizeFormat, &helmFormat})
            EXPECT_NE(read(row).format, format->id) << row;
}

TEST(SourceTexts, AreLookedAtOnlyAtTheirBeginning)
{
    const std::string late = std::string(300'000, '\n') + "resource \"aws_appmesh_mesh\" \"m\" {\n}\n";
    EXPECT_FALSE(hclFormat.claims({late}));
    std::string many;
    for (int i = 0; i < 200'000; ++i)
        many += "{{ a }} ";
    many += "appmesh";
    EXPECT_FALSE(helmFormat.claims({many}));
}

} // namespace meshwright
