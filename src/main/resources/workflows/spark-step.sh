# From here on every step is the same: it runs the application that lies in pieces in $spark_step_parts in the namespace
# $spark_step_namespace, under the name $spark_step_name with the number of the workflow's run behind it, and ends as it ends. DolphinScheduler replaces what stands behind a dollar in
# braces or brackets before a shell sees it, so no variable is written like that here.
#
# A run has one name. If an application of that name is there, an earlier attempt left it: one that goes on is waited for, one
# that succeeded is taken, one that failed is deleted and run anew. What has succeeded and was told is deleted, so that
# a workflow that is run again runs its jobs again.

spark_step_api=$SPARK_STEP_API
[ -n "$spark_step_api" ] || spark_step_api=https://kubernetes.default.svc
spark_step_account=$SPARK_STEP_ACCOUNT
[ -n "$spark_step_account" ] || spark_step_account=/var/run/secrets/kubernetes.io/serviceaccount
# Seconds between two looks, and seconds for which the API server may be away.
spark_step_pause=$SPARK_STEP_PAUSE
[ -n "$spark_step_pause" ] || spark_step_pause=10
spark_step_patience=$SPARK_STEP_PATIENCE
[ -n "$spark_step_patience" ] || spark_step_patience=600

# Before 3.2 no parameter has the number of the workflow's run, but the folder of a task has it in its path, up to 3.2:
# .../<workflow>_<version>/<run of the workflow>/<run of the task>
case $spark_step_number in
  '' | *[!0-9]*)
    spark_step_number=$(pwd | sed -n 's|.*/[0-9]*_[0-9]*/\([0-9][0-9]*\)/[0-9][0-9]*$|\1|p')
    ;;
esac
spark_step_run=$spark_step_name$spark_step_number

applications=/apis/sparkoperator.k8s.io/v1beta2/namespaces/$spark_step_namespace/sparkapplications
driver=/api/v1/namespaces/$spark_step_namespace/pods/$spark_step_run-driver
called=SparkApplication/$spark_step_run
asleep=
watched=

say() {
  echo "spark-step: $*"
}

clean_up() {
  rm -rf "$spark_step_parts"
}

# The driver's job is done or lost: ends the step with a code.
finish() {
  clean_up
  trap - EXIT
  exit "$1"
}

# The job failed. What that means to the workflow, the step says.
fail() {
  say "$*"
  if [ "$spark_step_failure" = goOn ]; then
    say "the workflow goes on, for this step is told to (onFailure: goOn)"
    finish 0
  fi
  finish 1
}

# What the platform or the cluster did wrong; no workflow goes on over it.
break_off() {
  say "$*"
  finish 2
}

rest() {
  sleep "$spark_step_pause" &
  asleep=$!
  wait "$asleep"
  asleep=
}

# call METHOD PATH [OPTIONS OF CURL]: the answer lies in $spark_step_parts/answer, its code in $code; 000 is none at all.
call() {
  method=$1
  path=$2
  shift 2
  printf 'Authorization: Bearer %s\n' "$(cat "$spark_step_account/token")" >"$spark_step_parts/header"
  : >"$spark_step_parts/answer"
  code=$(curl --silent --show-error --cacert "$spark_step_account/ca.crt" --header "@$spark_step_parts/header" \
    --connect-timeout 5 --max-time 30 --request "$method" --output "$spark_step_parts/answer" --write-out '%{http_code}' \
    "$@" "$spark_step_api$path" 2>"$spark_step_parts/complaint")
}

# Whether the last answer says that the API server is away or busy: then the call is tried again until patience ends. 401
# is among them, for an API server that comes up knows no tokens yet.
unanswered() {
  case $code in
    000 | 401 | 429 | 5??) ;;
    *)
      away=
      return 1
      ;;
  esac
  now=$(date +%s)
  if [ -z "$away" ]; then
    away=$now
    say "the API server does not answer (code $code $(head -n 1 "$spark_step_parts/complaint")); trying again"
  fi
  if [ $((now - away)) -ge "$spark_step_patience" ]; then
    break_off "the API server did not answer for $spark_step_patience seconds; $called may still run, and another attempt finds it"
  fi
  return 0
}

# A text field of the state, from the answer, which is one line: quotes inside a text have a backslash before them.
state_field() {
  awk -v field="\"$1\":\"" '{
    begin = index($0, "\"applicationState\":{")
    if (begin == 0) exit
    text = substr($0, begin + 20)
    begin = index(text, field)
    if (begin == 0) exit
    text = substr(text, begin + length(field))
    for (i = 1; i <= length(text) && i < 2000; i++) {
      letter = substr(text, i, 1)
      if (letter == "\"") break
      if (letter == "\\") { i++; letter = substr(text, i, 1); if (letter == "n" || letter == "t") letter = " " }
      printf "%s", letter
    }
    exit
  }' "$spark_step_parts/answer"
}

# What the API server says of a refusal.
refusal() {
  sed -n 's/.*"message":"\(.*\)","reason".*/\1/p' "$spark_step_parts/answer" | head -c 2000
}

# The pieces as one text: what the platform wrote as it is, what people chose as the inside of a text of JSON.
application() {
  for piece in "$spark_step_parts"/*.json "$spark_step_parts"/*.text "$spark_step_parts"/*.run; do
    echo "$piece"
  done | sort | while read -r piece; do
    case $piece in
      *.json) awk 'NR > 1 { print "\n" } { print $0 }' ORS= "$piece" ;;
      *.run) printf '%s' "$spark_step_run" ;;
      *'*.text') ;;
      *.text)
        tr -d '\000-\010\013-\037' <"$piece" | sed -e 's/\\/\\\\/g' -e 's/"/\\"/g' -e 's/	/\\t/g' |
          awk 'NR > 1 { print "\\n" } { print $0 }' ORS=
        ;;
    esac
  done
}

# Deletes the application and waits until it is gone.
remove() {
  while :; do
    call DELETE "$applications/$spark_step_run?propagationPolicy=Foreground"
    case $code in
      404) return 0 ;;
      2?? | 409) ;;
      *) unanswered || break_off "$called cannot be deleted (code $code): $(refusal)" ;;
    esac
    rest
  done
}

# Asks once, whatever the answer: for what has no time to wait.
withdraw() {
  call DELETE "$applications/$spark_step_run"
  say "asked the API server to delete $called (code $code)"
}

killed() {
  trap '' TERM INT HUP
  [ -z "$asleep" ] || kill "$asleep" 2>/dev/null
  say "the step is killed"
  withdraw
  finish 143
}

# The last lines of the driver, so that whoever reads the step's log need not look elsewhere.
tell_log() {
  call GET "$driver/log?container=spark-kubernetes-driver&tailLines=$spark_step_lines"
  if [ "$code" = 200 ]; then
    say "the last lines of the driver:"
    cat "$spark_step_parts/answer"
    echo
  else
    say "the driver has no log to show (code $code)"
  fi
}

submit() {
  application >"$spark_step_parts/application"
  while :; do
    call POST "$applications?fieldManager=dolphinscheduler" --header 'Content-Type: application/json' \
      --data-binary "@$spark_step_parts/application"
    case $code in
      201)
        say "submitted $called in $spark_step_namespace"
        return 0
        ;;
      409)
        found && return 0
        ;;
      *)
        unanswered || break_off "$called is refused (code $code): $(refusal)"
        rest
        ;;
    esac
  done
}

# Looks at the application of an earlier attempt; true if it is the one to wait for.
found() {
  call GET "$applications/$spark_step_run?pretty=false"
  case $code in
    200) ;;
    404) return 1 ;;
    *)
      unanswered || break_off "$called cannot be read (code $code): $(refusal)"
      rest
      return 1
      ;;
  esac
  if grep -q '"deletionTimestamp":"' "$spark_step_parts/answer"; then
    rest
    return 1
  fi
  if [ "$(state_field state)" = FAILED ]; then
    say "$called of an earlier attempt failed; it is deleted and run anew"
    remove
    return 1
  fi
  say "found $called of an earlier attempt of this run"
  return 0
}

wait_for_end() {
  started=$(date +%s)
  before=none
  while :; do
    call GET "$applications/$spark_step_run?pretty=false"
    case $code in
      200) look ;;
      404) fail "$called was deleted before it ended" ;;
      *) unanswered || break_off "$called cannot be read (code $code): $(refusal)" ;;
    esac
    if [ "$spark_step_timeout" -gt 0 ] && [ $(($(date +%s) - started)) -ge "$spark_step_timeout" ]; then
      tell_log
      remove
      fail "$called took longer than $spark_step_timeout seconds"
    fi
    rest
  done
}

look() {
  away=
  state=$(state_field state)
  reason=$(state_field errorMessage)
  [ "$state" = "$before" ] || say "$called: $state $reason"
  before=$state
  case $state in
    COMPLETED)
      tell_log
      withdraw
      finish 0
      ;;
    FAILED)
      tell_log
      fail "$called failed: $reason"
      ;;
    SUBMISSION_FAILED)
      # With attempts left the operator submits again, and says FAILED when none is.
      [ "$spark_step_resubmits" = yes ] || fail "$called could not be submitted: $reason"
      ;;
    SUSPENDED)
      [ "$watched" = suspended ] || say "it waits until your team resumes it"
      watched=suspended
      ;;
  esac
}

# Some releases of DolphinScheduler kill a step with all its children at once and by force: what is started apart from
# them sees it, and deletes the application. It ends with the step.
watch() {
  while [ -d "/proc/$1" ] && [ -d "/proc/$2" ]; do
    [ -d "$spark_step_parts" ] || exit 0
    sleep 2
  done
  [ -d "$spark_step_parts" ] || exit 0
  call DELETE "$applications/$spark_step_run"
  kill "$1"
  clean_up
}

trap clean_up EXIT
trap killed TERM INT HUP
[ -n "$spark_step_number" ] || break_off "the step does not know which run of its workflow it belongs to: $(pwd) is no folder of a task"
command -v curl >/dev/null || break_off "the image of the workers has no curl, by which a step speaks with the API server"
[ -r "$spark_step_account/token" ] || break_off "the step cannot read $spark_step_account/token: the workers' pods need the token of their account, readable to the tenant"
if [ -d "/proc/$$" ] && [ -d "/proc/$PPID" ]; then
  (watch "$$" "$PPID" </dev/null >/dev/null 2>&1 &)
fi
submit
wait_for_end
