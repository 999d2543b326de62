# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
"""Writers of create inputs in other formats. Each takes the operation ("VirtualNode" of CreateVirtualNode), botocore's
shape of its input, an input of that shape and a source of chance, and returns the text of a file with what it means: the
input without what the format cannot say."""
