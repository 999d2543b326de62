# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
#
# Headers of others that most sources read, precompiled once for every kind of target: reading them anew costs more than
# half of the time of a build. Ours are not among them, so that a change of one rebuilds what includes it and no more.

set(MESHWRIGHT_HEADERS
    <nlohmann/json.hpp>
    <QtCore/QAbstractItemModel> <QtCore/QCoreApplication> <QtCore/QDateTime> <QtCore/QDir> <QtCore/QFile>
    <QtCore/QObject> <QtCore/QString> <QtCore/QStringList> <QtCore/QThreadPool> <QtCore/QTimer>
    <algorithm> <functional> <map> <memory> <mutex> <optional> <stop_token> <string> <variant> <vector>)
set(MESHWRIGHT_GUI_HEADERS ${MESHWRIGHT_HEADERS}
    <QtGui/QPainter> <QtGui/QTextBlock>
    <QtWidgets/QApplication> <QtWidgets/QBoxLayout> <QtWidgets/QComboBox> <QtWidgets/QDialog> <QtWidgets/QLabel>
    <QtWidgets/QLineEdit> <QtWidgets/QMainWindow> <QtWidgets/QMenu> <QtWidgets/QPlainTextEdit> <QtWidgets/QPushButton>
    <QtWidgets/QScrollArea> <QtWidgets/QStyle> <QtWidgets/QStyledItemDelegate> <QtWidgets/QTextBrowser>
    <QtWidgets/QTreeView>)

file(WRITE ${PROJECT_BINARY_DIR}/headers.cpp "// What is precompiled needs a source beside it.\n")

# precompiled(NAME HEADERS … LIBRARIES …): a set of headers that meshwright_target() takes from here.
function(precompiled name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "HEADERS;LIBRARIES")
    add_library(${name} OBJECT EXCLUDE_FROM_ALL ${PROJECT_BINARY_DIR}/headers.cpp)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF UNITY_BUILD OFF)
    meshwright_flags(${name})
    target_link_libraries(${name} PRIVATE ${arg_LIBRARIES})
    target_precompile_headers(${name} PRIVATE ${arg_HEADERS})
endfunction()

precompiled(meshwright_headers HEADERS ${MESHWRIGHT_HEADERS} LIBRARIES Qt6::Core nlohmann_json::nlohmann_json)
precompiled(meshwright_gui_headers HEADERS ${MESHWRIGHT_GUI_HEADERS} LIBRARIES Qt6::Widgets nlohmann_json::nlohmann_json)
if(BUILD_TESTING)
    find_package(GTest REQUIRED)
    precompiled(meshwright_test_headers HEADERS ${MESHWRIGHT_HEADERS} <gmock/gmock.h>
        LIBRARIES Qt6::Core nlohmann_json::nlohmann_json GTest::gmock)
    precompiled(meshwright_gui_test_headers HEADERS ${MESHWRIGHT_GUI_HEADERS} <gmock/gmock.h>
        LIBRARIES Qt6::Widgets nlohmann_json::nlohmann_json GTest::gmock)
endif()
