#!/usr/bin/env bash
# The curl lines of the documents for auth, data and compute, one after another through the gateway. Each line is followed by what
# its answer must look like; the first that does not match ends the script.
set -uo pipefail
gateway=${1:?the address of the gateway}

answer=''
call() { answer=$(curl -sS --max-time 20 "$@") || { echo "FAILED: curl $*"; exit 1; }; }
expect() {
  for pattern in "$@"; do
    grep -Eq -- "$pattern" <<<"$answer" || { printf 'FAILED: no %s in\n%s\n' "$pattern" "$answer"; exit 1; }
  done
  lines=$((${lines:-0} + 1))
}
json=(-H 'Content-Type: application/json')

call -X POST "$gateway/api/auth/signup" "${json[@]}" -d '{
    "username": "demo",
    "email": "demo@example.com",
    "password": "secret123"
  }'
expect '"message":"User registered successfully"' '"token":"eyJ[^"]+\.[^"]+\.[^"]+"' '"user":\{"id":"[^"]+","username":"demo","email":"demo@example.com"'

call -X POST "$gateway/api/auth/signin" "${json[@]}" -d '{
    "email": "demo@example.com",
    "password": "secret123"
  }'
expect '"message":"Login successful"' '"token":"eyJ' '"username":"demo"' '"refreshToken":"[^"]{40,}"' '"expiresIn":900'
token=$(sed -E 's/.*"token":"([^"]+)".*/\1/' <<<"$answer")

call "$gateway/api/auth/auth-work"
expect '"service":"auth-service-[1-3]"' '"delayMs":300'
call -X POST "$gateway/api/auth/auth-work"
expect '"service":"auth-service-[1-3]"'

call "$gateway/api/data/data-1"
expect '"message":"Data retrieved successfully"' '"data":\{"id":"data-1","key":"default-key-1","value":\{"title":"Data Item 1"' \
  '"description":"This is default data item number 1","number":1,"active":false\},"metadata":\{"category":"category-a","priority":"high"\}' \
  '"createdAt":"20[0-9-]+T[0-9:]+\.[0-9]{3}Z","updatedAt":"20'

call "$gateway/api/data/data-work"
expect '"service":"data-service-[1-3]"' '"delayMs":200'
call -X POST "$gateway/api/data/data-work"
expect '"service":"data-service-[1-3]"'

call "$gateway/api/compute/compute-worker"
expect '"message":"Compute worker completed","service":"compute-service-[1-3]","delayMs":350,"timestamp":"20'
call -X POST "$gateway/api/compute/compute-worker"
expect '"service":"compute-service-[1-3]"'

call -X POST "$gateway/api/compute/direct" "${json[@]}" -d '{
    "operation": "add",
    "operands": [1, 2, 3, 4, 5]
  }'
expect '"operation":"add"' '"result":15'

call -X POST "$gateway/api/auth/register" "${json[@]}" -d '{"username": "user1", "email": "user1@example.com", "password": "pass123"}'
expect '"message":"User registered successfully"' '"username":"user1"'
call -X POST "$gateway/api/auth/login" "${json[@]}" -d '{"email": "user1@example.com", "password": "pass123"}'
expect '"message":"Login successful"' '"email":"user1@example.com"'

call -X POST "$gateway/api/data" "${json[@]}" -d '{"key": "test", "value": {"data": "value"}}'
expect '"key":"test"' '"value":\{"data":"value"\}'
call "$gateway/api/data/test"
expect '"message":"Data retrieved successfully"' '"key":"test","value":\{"data":"value"\}'

call -X POST "$gateway/api/compute/direct" "${json[@]}" -d '{"operation": "add", "operands": [1, 2, 3]}'
expect '"result":6'

# Not in the documents, but the rest of the way: who am I, a job, its result, the queue, signing out.
call "$gateway/api/auth/me" -H "Authorization: Bearer $token"
expect '"username":"demo"' '"role":"player"'
call "$gateway/.well-known/jwks.json"
expect '"crv":"P-256"' '"alg":"ES256"'
call -X POST "$gateway/api/compute/jobs" "${json[@]}" -d '{"type":"factorial","input":[30]}'
expect '"message":"Job accepted"' '"id":"[^"]+"'
job=$(sed -E 's/.*"job":\{"id":"([^"]+)".*/\1/' <<<"$answer")
call -N "$gateway/api/compute/jobs/$job/events"
expect 'event: completed' '"result":"265252859812191058636308480000000"'
call "$gateway/api/compute/queue/stats"
expect '"completed":[1-9]'
call -X POST "$gateway/api/auth/logout" -H "Authorization: Bearer $token"
expect '"message":"Logged out"'

echo "$lines answers are as documented"
