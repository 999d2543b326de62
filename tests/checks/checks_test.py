# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
"""The checks themselves: what each must find, and what it must leave alone.

Call: checks_test.py QT_HEADERS
"""

import pathlib
import sys
import unittest
from unittest import mock

import borders
import budget
import habits
import labels
import links
import pseudo_locale
import sources
import texts

QT_HEADERS = None  # given in the call
HEAD = "// SPDX-FileCopyrightText: 2026 The Meshwright authors\n// SPDX-License-Identifier: Apache-2.0\n"


def function(heading, lines):
    """A function of so many lines from its name to its last brace."""
    return f"{heading}\n{{\n" + "    step();\n" * (lines - 3) + "}\n"


class Bare(unittest.TestCase):
    def test_quoted_text_and_comments_vanish_and_lines_stay(self):
        text = "a // {\nb /* {\n */ c \"{\\\"{\" '{' R\"x({\n\"{)x\" d 10'000 {\n"
        kept = sources.bare(text)
        self.assertEqual(kept.count("\n"), text.count("\n"))
        self.assertEqual(kept.split(), ["a", "b", "c", "d", "10'000", "{"])


class Borders(unittest.TestCase):
    def found(self, name, include):
        return list(borders.findings_in(name, f"#include {include}\n", QT_HEADERS))

    def test_what_a_folder_never_knows_is_found(self):
        for name, include in [
            ("models/rules/a.cpp", "<QColor>"), ("models/document/a.h", "<QtWidgets/QWidget>"),
            ("models/items/a.h", "<qwidget.h>"), ("models/meshes/a.cpp", "<QNetworkAccessManager>"),
            ("models/document/a.cpp", '"models/rules/check.h"'), ("models/schema/a.h", '"models/json/json.h"'),
            ("models/meshes/a.cpp", '"forms/fields/form.h"'), ("forms/steps/a.cpp", "<QLabel>"),
            ("forms/steps/a.cpp", '"forms/fields/form.h"'), ("forms/fields/a.cpp", '"forms/wizard/wizard_window.h"'),
            ("forms/wizard/a.cpp", "<QFile>"), ("forms/wizard/a.cpp", "<QtCore/QSaveFile>"),
            ("forms/fields/a.cpp", "<QFileDialog>"), ("forms/fields/a.cpp", "<filesystem>"),
            ("forms/fields/a.cpp", "<QNetworkReply>"), ("forms/fields/a.cpp", "<curl/curl.h>"),
            ("forms/wizard/a.cpp", '"app/desktop/desktop.h"'), ("models/a.cpp", "<QString>"),
        ]:
            with self.subTest(name=name, include=include):
                self.assertTrue(self.found(name, include))

    def test_what_a_folder_may_know_is_not(self):
        for name, include in [
            ("models/document/a.cpp", "<QString>"), ("models/meshes/a.cpp", "<QSaveFile>"),
            ("models/items/a.cpp", '"models/meshes/meshes.h"'), ("models/schema/a.h", '"models/json/pointer.h"'),
            ("forms/steps/a.cpp", "<QStringList>"), ("forms/fields/a.cpp", "<QLabel>"),
            ("forms/wizard/a.cpp", "<QSettings>"), ("forms/wizard/a.cpp", '"forms/fields/form.h"'),
            ("app/main.cpp", "<QFileDialog>"), ("tests/models/a.cpp", "<QColor>"),
            ("models/formats/a.cpp", "<nlohmann/json.hpp>"), ("models/formats/a.cpp", "<filesystem>"),
        ]:
            with self.subTest(name=name, include=include):
                self.assertEqual(self.found(name, include), [])

    def test_no_folder_leads_back_to_itself(self):
        folders = {name: {way for way in (str(pathlib.PurePosixPath(way).parent) if way.endswith(".h") else way for way in ways)
                          if way in borders.OURS} for name, ways in borders.OURS.items()}
        while folders:
            ends = [name for name, ways in folders.items() if not ways & set(folders) - {name}]
            self.assertTrue(ends, f"a circle among {sorted(folders)}")
            folders = {name: ways for name, ways in folders.items() if name not in ends}


class Links(unittest.TestCase):
    def found(self, wanted, loaded):
        answers = {"nm-u": [f"                 U {wanted}"], "ldd": [f"\t{loaded} => /usr/lib/{loaded} (0x1)"],
                   "nm-d": ["0000 T _ZN7QWidget4showEv@@Qt_6"]}

        def answer(*command):
            return answers["ldd" if command[0] == "ldd" else "nm-u" if "--undefined-only" in command else "nm-d"]
        with mock.patch.object(links, "lines_of", answer):
            return list(links.findings("models.a", "bin/meshwright-cli", ["/usr/lib/libQt6Widgets.so.6.4.2"]))

    def test_a_symbol_or_a_library_of_the_gui_is_found(self):
        self.assertEqual(self.found("_ZN7QWidget4showEv", "libQt6Core.so.6"),
                         ["models take _ZN7QWidget4showEv from libQt6Widgets"])
        self.assertEqual(self.found("_ZN7QString4sizeEv", "libQt6Widgets.so.6"), ["meshwright-cli needs libQt6Widgets"])

    def test_without_them_there_is_nothing(self):
        self.assertEqual(self.found("_ZN7QString4sizeEv", "libQt6Core.so.6"), [])


class Budget(unittest.TestCase):
    def found(self, text, name="forms/a.cpp", exceptions=()):
        return list(budget.findings_in({name: text}, dict.fromkeys(exceptions, "")))

    def test_one_line_more_than_allowed_is_found(self):
        for heading, most in [("void Form::show(int a,\n                int b) const", 40), ("TEST(Form, shows)", 40),
                              ("Form::Form(int a)\n    : m_a(a)", 25), ("std::vector<int> rows()", 40)]:
            with self.subTest(heading=heading):
                longer = heading.count("\n")
                self.assertEqual(self.found(function(heading, most - longer)), [])
                self.assertEqual(len(self.found(function(heading, most - longer + 1))), 1)

    def test_braces_in_text_and_lambdas_end_nothing(self):
        body = '    text = R"({)";\n    each([&] {\n        go();\n    });\n' * 10
        self.assertEqual(len(self.found(f"void f()\n{{\n{body}}}\n")), 1)

    def test_classes_and_tables_are_no_functions(self):
        self.assertEqual(self.found(function("struct Form : public QWidget", 60)), [])
        self.assertEqual(self.found("const Row rows[] = {\n" + "    {1, f(2)},\n" * 60 + "};\n"), [])

    def test_python_functions_count_too(self):
        self.assertEqual(len(self.found("def f():\n" + "    a = 1\n" * 40, "tests/a.py")), 1)

    def test_files_end_at_300_lines(self):
        self.assertEqual(self.found("//\n" * 300), [])
        self.assertEqual(len(self.found("//\n" * 301)), 1)

    def test_sixteen_private_functions_are_found(self):
        def declared(count, kind="class", access="private:"):
            return f"{kind} Form : public QWidget\n{{\n    Q_OBJECT\n\npublic:\n    Form();\n    int a() const {{ return m_a; }}\n\n{access}\n" \
                + "".join(f"    std::vector<int> go{number}(int a = {{}}) const;\n" for number in range(count)) + "};\n"
        self.assertEqual(self.found(declared(15), "forms/a.h"), [])
        for text in [declared(16), declared(16, access="private Q_SLOTS:"), declared(16, "struct"), declared(8) + declared(16)]:
            with self.subTest(text=text):
                self.assertEqual(len(self.found(text, "forms/a.h")), 1)
        for access in ["public:", "protected:", "Q_SIGNALS:"]:
            self.assertEqual(self.found(declared(16, access=access), "forms/a.h"), [])

    def test_what_else_is_private_in_a_class_is_no_function(self):
        rest = ["int m_a = 0;", "QTimer m_b{this};", "std::function<void(int)> m_c;", "friend void f(int);", "using F = void (*)(int);",
                "struct In\n    {\n        void f();\n    };", "enum class E { A, B };", "Form(const Form&) = delete;", "// void f();"]
        self.assertEqual(self.found("class Form\n{\n" + "".join(f"    {line}\n" for line in rest * 16) + "};\n", "forms/a.h"), [])
        inline = "    int f()\n    {\n        return g(1);\n    }\n"
        self.assertEqual(self.found("class Form\n{\n" + inline * 15 + "};\n", "forms/a.h"), [])
        self.assertEqual(len(self.found("class Form\n{\n" + inline * 16 + "};\n", "forms/a.h")), 1)

    def test_members_in_two_files_are_found(self):
        header = "class Form\n{\npublic:\n    struct In;\n    Form();\n    std::function<void()> f();\n};\n"
        one = "Form::Form(int a)\n    : m_a(a)\n{\n}\n"
        for other in ["std::function<void()> Form::f()\n{\n}\n", "Form::~Form() = default;\n", "Form::In Form::in()\n{\n}\n"]:
            with self.subTest(other=other):
                texts = {"forms/a.h": header, "forms/a.cpp": one, "forms/b.cpp": other}
                self.assertEqual(len(list(budget.findings_in(texts, {}))), 1)
                self.assertEqual(list(budget.findings_in(texts, {"class Form": ""})), [])
        calls = "Form made()\n{\n    return Form::make(1);\n}\nconst int a = Form::size();\nvoid f(int a = Form::size());\n"
        self.assertEqual(list(budget.findings_in({"forms/a.h": header, "forms/a.cpp": one, "forms/b.cpp": calls}, {})), [])

    def test_classes_of_one_name_in_files_of_their_own_are_left_alone(self):
        own = "class On\n{\n    void f();\n};\n\nvoid On::f()\n{\n}\n"
        self.assertEqual(list(budget.findings_in({"tests/a.cpp": own, "tests/b.cpp": own}, {})), [])

    def test_an_exception_holds_and_is_refused_when_needless(self):
        self.assertEqual(self.found(function("void aRows()", 60), exceptions=["forms/a.cpp *Rows"]), [])
        self.assertEqual(len(self.found(function("void aRows()", 6), exceptions=["forms/a.cpp *Rows"])), 1)


class Habits(unittest.TestCase):
    def found(self, text, name="models/document/a.cpp"):
        return list(habits.findings_in(name, HEAD + text))

    def test_bad_habits_are_found(self):
        for text in ["// TO" + "DO later\n", "class MeshManager\n{\n};\n", "struct Data;\n", "namespace utils {\n",
                     "connect(a, &A::b, [this] { go(); });\n", "connect(a, &A::b,\n        [](int x) { go(x, 1); });\n",
                     "QCoreApplication::processEvents();\n", "auto* w = new QProgressDialog(this);\n",
                     "connect(a, SIGNAL(b()), c, &C::d);\n"]:
            with self.subTest(text=text):
                self.assertEqual(len(self.found(text)), 1)

    def test_ways_between_threads_are_for_models_threads_alone(self):
        for text in ["QtConcurrent::run(go);\n", "future.then(this, [] {});\n", "QFuture<int> f;\n",
                     "QMetaObject::invokeMethod(a, [] {});\n"]:
            with self.subTest(text=text):
                self.assertEqual(len(self.found(text)), 1)
                self.assertEqual(self.found(text, "models/threads/bell.cpp"), [])

    def test_who_asks_after_a_wait_which_place_is_open_is_found(self):
        asks = "[this](const json& answer) { open(m_place.place(), answer); }"
        for text in [f"calls.act(ask).callBack(this, {asks});\n",
                     f"const auto then = {asks};\ncalls.act(ask).callBack(this, then);\n",
                     f"const auto then = {asks};\ncalls.act(ask).callBack(this, std::move(then));\n"]:
            with self.subTest(text=text):
                self.assertEqual(len(self.found(text, "app/desktop/desktop.cpp")), 1)
        self.assertEqual(len(self.found("OpenPlace& m_place;\n", "app/desktop/node_actions.cpp")), 1)
        self.assertEqual(self.found("OpenPlace m_place;\nshow(m_place.place());\n", "app/desktop/desktop.cpp"), [])
        carries = "calls.act(ask).callBack(this, [place](const json& answer) { open(place.place(), answer); });\n"
        self.assertEqual(self.found(carries, "app/desktop/node_actions.cpp"), [])

    def test_vague_files_and_missing_heads_are_found(self):
        self.assertEqual(len(self.found("", "models/document/json_utils.cpp")), 1)
        self.assertEqual(len(list(habits.findings_in("app/desktop/a.cpp", "int a;\n"))), 1)
        self.assertEqual(len(self.found("", "models/document/a.h")), 1)

    def test_what_a_wheel_would_change_is_found(self):
        makes = "auto* box = new QComboBox(this);\n"
        for text in [makes, "Box::Box() : QAbstractSpinBox(nullptr) {}\n", "auto* tabs = new QTabWidget(this);\n",
                     makes + makes + "guardFromWheel(box);\n"]:
            with self.subTest(text=text):
                self.assertEqual(len(self.found(text, "forms/fields/a.cpp")), 1)
        self.assertEqual(self.found(makes + "guardFromWheel(box);\n", "forms/fields/a.cpp"), [])

    def test_good_ones_are_left_alone(self):
        for text in ["connect(a, &A::b, this, [this] { go(); });\n", "class QMimeData;\n", "class DataSource;\n",
                     "// SIGNAL() and processEvents() are words here\n", "class Metadatum\n{\n};\n"]:
            with self.subTest(text=text):
                self.assertEqual(self.found(text), [])


class Labels(unittest.TestCase):
    def found(self, text, name="forms/wizard/a.cpp"):
        return list(labels.findings_in(name, "void f()\n{\n    " + text + "\n}\n"))

    def test_what_guesses_is_found(self):
        for text in ["auto* a = new QLabel(name, this);", "QLabel a(name);", "m_a(new QLabel(this));",
                     "auto a = std::make_unique<QLabel>(name);", "QMessageBox::warning(a, b, name);",
                     "QMessageBox box(icon, title, name);\n    box.exec();",
                     "a->setToolTip(name);", 'a->setToolTip(tr("Makes %1").arg(name));',
                     'a->setToolTip(b ? name : tr("c"));', "QInputDialog::getText(a, tr(\"b\"), question);",
                     "QToolTip::showText(at, name, this);", "case Qt::ToolTipRole:\n        return name;",
                     "a->setHtml(name);", "a->setTextFormat(Qt::RichText);", "a->setTextFormat(Qt::AutoText);"]:
            with self.subTest(text=text):
                self.assertEqual(len(self.found(text)), 1)

    def test_plain_text_is_left_alone(self):
        for text in ["auto* a = makeLabel(name, this);", "QLabel* a = makeLabel(this);", "a->findChild<QLabel*>(name);",
                     "QMessageBox box(icon, title, name);\n    box.setTextFormat(Qt::PlainText);",
                     'a->setToolTip(tr("Looks (again), and: more"));', "a->setToolTip(shownAsIs(name));",
                     'a->setToolTip(b ? shownAsIs(tr("%1").arg(name)) : tr("c"));', "a->setToolTip({});",
                     'QInputDialog::getText(a, tr("b"), tr("The name"), QLineEdit::Normal, name);',
                     "case Qt::ToolTipRole:\n        return shownAsIs(name);", "// new QLabel(name)"]:
            with self.subTest(text=text):
                self.assertEqual(self.found(text), [])

    def test_tests_and_the_one_place_may(self):
        self.assertEqual(self.found("auto* a = new QLabel(name, this);", labels.LABELS), [])
        self.assertEqual(self.found("auto* a = new QLabel(name, this);", "tests/forms/a.cpp"), [])


class Texts(unittest.TestCase):
    def found(self, text, extracted=("a file", "%n files", "two\n\"lines\"")):
        return list(texts.findings_in("forms/wizard/a.cpp", "void f()\n{\n    " + text + "\n}\n", extracted))

    def test_what_cannot_be_translated_is_found(self):
        for text in ['show(tr("unknown"));', 'show(Texts::tr("un"\n        "known"));', 'show(tr("a " + kind));',
                     'show(QCoreApplication::translate("main", "unknown"));', 'show(tr(one ? "a file" : "unknown"));',
                     'Row row{QT_TRANSLATE_NOOP("steps", "unknown")};', "}\n#define TR(text) tr(text)\n{",
                     'show(tr("%n files"));', 'show(n == 1 ? tr("a file") : tr("two\\n\\"lines\\"").arg(n));']:
            with self.subTest(text=text):
                self.assertEqual(len(self.found(text)), 1)

    def test_what_lupdate_finds_is_left_alone(self):
        for text in ['show(tr("a file"));', 'show(Texts::tr("a "\n        "file").arg(name));', "show(tr(row.label));",
                     'show(tr("two\\n\\"lines\\""));', 'show(n == 1 ? tr("a file") : tr("%n files", nullptr, n));',
                     'Row row{QT_TRANSLATE_NOOP("steps", "a file")};', 'row = u"<tr>(unknown)"_s;',
                     'at = box.translate("unknown");', '// tr("unknown")', 'QString tr(const char* text);']:
            with self.subTest(text=text):
                self.assertEqual(self.found(text), [])

    def test_a_sentence_outside_of_all_calls_is_found(self):
        for text in ['show(u"Not saved"_s);', 'show("<b>Not saved</b>"_L1);', 'Row row{QT_TRANSLATE_NOOP("a", "b"), {}, "Not saved"};']:
            with self.subTest(text=text):
                self.assertEqual(len(list(texts.unmarked_in("forms/a.cpp", text))), 1)
        for text in ['show(tr("Not saved"));', "// Not saved", 'find("not-saved"_L1);', 'usage = u"[--format text|json]";', 'show(u"<td id=a class=b>%1</td>"_s);',
                     'Rule rule{"id", QT_TRANSLATE_NOOP("rules", "Not saved"), "App Mesh API"};']:
            with self.subTest(text=text):
                self.assertEqual(list(texts.unmarked_in("forms/a.cpp", text)), [])

    def test_the_pseudo_language_shows_what_is_not_translated(self):
        self.assertEqual(pseudo_locale.accented("<b>%n</b> files of &one, %1: --all"), "⟦<b>%n</b> fílés óf &óné, %1: --all⟧")
        for line in ["Not saved.", pseudo_locale.accented("It is %1.").replace("%1", "gone")]:
            self.assertTrue(pseudo_locale.english_in(line))
        for line in [pseudo_locale.accented("Not saved."), "gd.json:1:2: ⟦érrór⟧: ⟦“one two”⟧ [not-one]", "meshwright-cli check --format"]:
            self.assertEqual(pseudo_locale.english_in(line), [])
        self.assertEqual(list(pseudo_locale.said_in({"kind": "mesh", "issues": [{"message": "Not saved"}]})), ["Not saved"])

    def test_a_warning_of_lupdate_is_found_and_its_progress_is_not(self):
        said = ["Scanning directory 'app'...", "Updating 'texts.ts'...", "    Found 3 source text(s) (3 new and 0 already existing)",
                "/work/a.cpp:3: Class 'A' lacks Q_OBJECT macro"]
        self.assertEqual([line for line in said if not texts.QUIET.match(line)], said[-1:])


if __name__ == "__main__":
    QT_HEADERS = pathlib.Path(sys.argv.pop(1))
    unittest.main()
