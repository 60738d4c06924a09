' Fills in the tables of a document as somebody at a desk does: words into the cell beside a label, a tick over a box,
' a column below its head. Each line of the answers is a label, a tab and what to write.
' Nobody sees a message of a macro that fails: it ends the office, and there is no file.
Sub Fill(source As String, answers As String, target As String)
  Dim labels(200) As String
  Dim words(200) As String
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  Dim filter(0) As New com.sun.star.beans.PropertyValue
  On Error Goto Broken
  files = CreateUnoService("com.sun.star.ucb.SimpleFileAccess")
  lines = CreateUnoService("com.sun.star.io.TextInputStream")
  lines.setInputStream(files.openFileRead(answers))
  lines.setEncoding("UTF-8")
  n = -1
  Do While Not lines.isEOF()
    one = lines.readLine()
    at = InStr(one, Chr(9))
    If at > 0 Then
      n = n + 1
      labels(n) = Left(one, at - 1)
      words(n) = Replace(Mid(one, at + 1), "\n", Chr(10))
    End If
  Loop
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  For t = 0 To document.TextTables.Count - 1
    table = document.TextTables.getByIndex(t)
    names = table.CellNames
    For c = 0 To UBound(names)
      label = Split(table.getCellByName(names(c)).String & Chr(10), Chr(10))(0)
      For k = 0 To n
        If label <> "" And labels(k) = label Then
          If Left(words(k), 1) = "|" Then
            rows = Split(Mid(words(k), 2), "|")
            For r = 0 To UBound(rows)
              table.getCellByName(Left(names(c), 1) & CStr(r + 2)).String = rows(r)
            Next r
            labels(k) = ""
          ElseIf c < UBound(names) Then
            beside = table.getCellByName(names(c + 1))
            If Left(words(k), 1) = "☑" Then
              beside.String = Replace(beside.String, "□" & Mid(words(k), 2), words(k))
              labels(k) = labels(k) & "."
            Else
              beside.String = words(k)
              labels(k) = ""
            End If
          End If
        End If
      Next k
    Next c
  Next t
  filter(0).Name = "FilterName"
  filter(0).Value = "MS Word 2007 XML"
  document.storeToURL(target, filter())
  document.close(True)
Broken:
  StarDesktop.terminate()
End Sub
