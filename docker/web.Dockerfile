# UNTESTED: see compose.yml. nginx in front: TLS ends here or before it; the API serves pages (their CSP nonce is per answer).
FROM nginxinc/nginx-unprivileged:1.27-alpine
COPY docker/nginx.conf /etc/nginx/conf.d/default.conf
EXPOSE 8080
