# shmx_generate(TARGET SCHEMA... [TEMPLATES DIR] [ALLOW CODE...])
#
# Has TARGET compile with the headers of these schemas: `#include "sim_render.hpp"` for `schema: sim_render`. shmxc makes
# them when a schema, one that it includes, a template, shmx.toml or shmxc itself has changed, and leaves those that stay
# as they are. TARGET is linked with shmx::runtime; of a library, who links it sees the headers, too.
#
# SHMXC is the program; without it, it is looked for on PATH and in ~/.cargo/bin.

include_guard(GLOBAL)

function(shmx_generate target)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "TEMPLATES" "ALLOW")
  if(NOT TARGET "${target}")
    message(FATAL_ERROR "shmx_generate: there is no target '${target}'; add_executable() or add_library() it first")
  endif()
  if(NOT arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "shmx_generate(${target}): name a schema, as in shmx_generate(${target} sim_render.yaml)")
  endif()
  find_program(SHMXC shmxc HINTS ENV CARGO_HOME "$ENV{HOME}/.cargo" PATH_SUFFIXES bin
               DOC "The schema compiler of shmx")
  if(NOT SHMXC)
    message(FATAL_ERROR "shmx_generate: no shmxc; `cargo install shmxc`, or set SHMXC to where it is")
  endif()

  set(options "")
  if(arg_TEMPLATES)
    get_filename_component(templates "${arg_TEMPLATES}" ABSOLUTE)
    list(APPEND options --templates "${templates}")
  endif()
  foreach(code IN LISTS arg_ALLOW)
    list(APPEND options --allow "${code}")
  endforeach()

  set(folder "${CMAKE_CURRENT_BINARY_DIR}/shmx/${target}")
  foreach(schema IN LISTS arg_UNPARSED_ARGUMENTS)
    get_filename_component(schema "${schema}" ABSOLUTE)
    set(call "${SHMXC}" gen "${schema}" --lang cpp --out "${folder}" ${options})
    # the file is called as the schema says, which is known when that is read; included files need not be there yet
    execute_process(COMMAND ${call} --list-outputs WORKING_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}"
                    RESULT_VARIABLE failed OUTPUT_VARIABLE header ERROR_VARIABLE why
                    OUTPUT_STRIP_TRAILING_WHITESPACE)
    if(NOT failed EQUAL 0)
      message(FATAL_ERROR "shmx_generate(${target}): ${schema}\n${why}")
    endif()
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${schema}")
    get_filename_component(name "${header}" NAME)
    add_custom_command(
      OUTPUT "${header}"
      COMMAND ${call} --depfile "${header}.d"
      DEPENDS "${schema}" "${SHMXC}"
      DEPFILE "${header}.d"
      WORKING_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}"
      COMMENT "Making ${name} with shmxc"
      VERBATIM)
    list(APPEND headers "${header}")
  endforeach()

  get_target_property(type "${target}" TYPE)
  set(scope PUBLIC)
  if(type STREQUAL "INTERFACE_LIBRARY")
    set(scope INTERFACE)
  elseif(type STREQUAL "EXECUTABLE")
    set(scope PRIVATE)
  endif()
  if(scope STREQUAL "INTERFACE")
    add_custom_target("${target}_shmx" DEPENDS ${headers})
    add_dependencies("${target}" "${target}_shmx")
  else()
    target_sources("${target}" PRIVATE ${headers})
  endif()
  target_include_directories("${target}" ${scope} "$<BUILD_INTERFACE:${folder}>")
  target_link_libraries("${target}" ${scope} shmx::runtime)
endfunction()
