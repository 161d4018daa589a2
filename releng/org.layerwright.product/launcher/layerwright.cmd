@echo off
rem Layerwright: alone it starts the IDE, with a command (train, validate, ...; see --help) it works in the terminal.
setlocal enabledelayedexpansion
set "HOME_DIR=%~dp0"
set "HOME_DIR=%HOME_DIR:~0,-1%"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set VERSION=0
for /f "tokens=3" %%v in ('""%JAVA%" -version 2^>^&1" ^| findstr /i "version"') do for /f "delims=." %%m in (%%v) do set "VERSION=%%~m"
if %VERSION% LSS 21 (
	echo layerwright: no JDK 21 or newer found in JAVA_HOME or PATH; install one or set JAVA_HOME 1>&2
	exit /b 2
)
set "CACHE=%HOME_DIR%\cache"
mkdir "%CACHE%" 2>nul
if not exist "%CACHE%" set "CACHE=%LOCALAPPDATA%\layerwright"
set OPTIONS=-Dlayerwright.home="%HOME_DIR%" -Dlayerwright.training="%HOME_DIR%\training" -Dlayerwright.cache="%CACHE%"
if %VERSION% GEQ 24 set OPTIONS=%OPTIONS% --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
if "%~1"=="" (
	for %%j in ("%HOME_DIR%\plugins\org.eclipse.equinox.launcher_*.jar") do set "STARTER=%%j"
	start "Layerwright" "%JAVA%w" %OPTIONS% -Xms128m -Xmx1536m -jar "!STARTER!" -name Layerwright
	exit /b 0
)
set CLASSES=
for /f "usebackq" %%b in ("%HOME_DIR%\command-line.bundles") do (
	for %%j in ("%HOME_DIR%\plugins\%%b_*.jar") do set "CLASSES=!CLASSES!%%~j;"
)
"%JAVA%" %OPTIONS% -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Djava.awt.headless=true -cp "%CLASSES%" org.layerwright.cli.Main %*
exit /b %ERRORLEVEL%
